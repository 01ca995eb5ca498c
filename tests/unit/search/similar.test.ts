import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarAmong } from '@/search/similar';

const words = [
  'borger',
  'budget',
  'driftskoordinator',
  'hovedmotorvej',
  'kommun',
  'ledelse',
  'medarbejd',
  'privatliv',
  'straksaktivering',
  'virksomhed',
];
const similar = similarAmong(words);

describe('similarAmong(terms)', () => {
  it('har ordet blandt sine bud, når to naboer har byttet plads', () => {
    const slip = fc.constantFrom(...words).chain((word) => fc.tuple(fc.constant(word), fc.nat(word.length - 2)));
    fc.assert(
      fc.property(slip, ([word, at]) => {
        const typed = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        expect(similar(typed)).toContain(word);
      }),
    );
  });

  it('har ingen bud på noget helt andet', () => {
    expect(similar('xyzq')).toEqual([]);
  });
});
