import { describe, expect, it } from 'vitest';
import { survivalOf } from '@/islands/straksaktivering/survival';
import { readVector } from '../../domain/vectors';

const { input } = readVector('BC-11');

describe('Forløbet i dag som kurve', () => {
  it('fortæller i sætningen det, der står i tabellen', () => {
    const survival = survivalOf(input);
    expect(survival?.sentence).toContain('Efter 13 uger er 50 pct.');
    expect(survival?.rows.find(({ week }) => week === 13)?.share).toBe(0.5);
  });

  it('falder lodret, hvor alle holder op på én gang', () => {
    expect(survivalOf({ ...input, foer: { type: 'fast', uger: 17 } })?.path).toBe('M0.00 0.00L17.00 0.00L17.00 100.00L26.00 100.00');
  });

  it('tegnes ikke, før forløbet giver mening, men gerne før resten gør', () => {
    expect(survivalOf({ ...input, foer: { type: 'fast', uger: undefined } })).toBeUndefined();
    expect(survivalOf({ foer: { type: 'eksponentiel', uger: 17 } })?.sentence).toContain('er 47 pct.');
  });
});
