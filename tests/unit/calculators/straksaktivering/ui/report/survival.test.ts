import { describe, expect, it } from 'vitest';
import { survivalOf } from '@/calculators/straksaktivering/ui/report/survival';
import { readVector } from '../../../vectors';

const { input } = readVector('BC-11');

describe('Forløbet i dag som kurve', () => {
  it('fortæller i sætningen det, der står i tabellen', () => {
    const survival = survivalOf(input);
    expect(survival?.sentence).toContain('Efter 13 uger er 50 pct.');
    expect(survival?.rows.find(({ uge }) => uge === 13)?.foer).toBe(0.5);
  });

  it('falder lodret, hvor alle holder op på én gang', () => {
    const { path = '', lastWeek } = survivalOf({ ...input, foer: { type: 'fast', uger: 17 } }) ?? {};
    expect(path).toContain('L17.0 0.0L17.0 100.0');
    expect(path.endsWith(`L${lastWeek?.toFixed(1) ?? ''} 100.0`)).toBe(true);
  });

  it('tegnes ikke, før forløbet giver mening, men gerne før resten gør', () => {
    expect(survivalOf({ ...input, foer: { type: 'fast', uger: undefined } })).toBeUndefined();
    expect(survivalOf({ foer: { type: 'eksponentiel', uger: 17 } })?.sentence).toContain('er 47 pct.');
  });
});
