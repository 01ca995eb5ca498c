import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/domain/businesscase';
import { whatIfs } from '@/islands/straksaktivering/what-if';
import { readVector } from '../../domain/vectors';

const { input } = readVector('BC-02');
const outcome = calculateCase(input);
const rows = outcome.ok ? whatIfs(input, outcome.value, 0.5, 3) : [];

describe('whatIfs(case)', () => {
  it('viser det samme regnestykke med halv virkning og med virkning som i forsøg', () => {
    expect(rows.map(({ id, weeks }) => [id, Number(weeks.toFixed(6))])).toEqual([
      ['own', 12.25],
      ['half', 6.125],
      ['trials', 3],
    ]);
  });

  it('giver underskud i det første år, når virkningen er som i forsøg', () => {
    expect(rows.at(-1)?.firstYear).toBeLessThan(0);
  });

  it('udelader forsøgene, når der ikke spares så mange uger', () => {
    const small = { ...input, foer: { type: 'fast', uger: 6 } } as const;
    const result = calculateCase(small);
    expect(result.ok ? whatIfs(small, result.value, 0.5, 3).map(({ id }) => id) : []).toEqual(['own', 'half']);
  });
});
