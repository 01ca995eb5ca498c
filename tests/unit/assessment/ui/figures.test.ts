import { describe, expect, it } from 'vitest';
import { sharesIn, unusedIn } from '@/assessment/ui/figures';
import { instrument } from '../domain/instrument';

const asking = { ...instrument, registers: [{ id: 'timer', label: 'Timer', compare: [] }] };

describe('Et tal fra egne registre', () => {
  it.each(['12,x', '150', '-1'])('kan ikke gemmes som »%s« og regnes ikke for gemt', (timer) => {
    expect(unusedIn(asking, { timer }).map(({ label }) => label)).toEqual(['Timer']);
    expect(sharesIn(asking, { timer })).toBeUndefined();
  });

  it.each(['', ' ', '12,5', '0'])('står ikke i vejen som »%s«', (timer) => {
    expect(unusedIn(asking, { timer })).toEqual([]);
  });
});
