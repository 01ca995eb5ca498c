import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLetter, danishOrder, letterOf } from '@/base/format/alphabet';

const letters = (words: readonly string[]) => byLetter(words, (word) => word).map(({ letter }) => letter);
const inOrder = (words: readonly string[]) => byLetter(words, (word) => word).flatMap(({ entries }) => entries);

describe('Dansk alfabetisk orden', () => {
  it('har æ, ø og å sidst', () => {
    expect(inOrder(['åben', 'ø', 'zoner', 'ærlig', 'afgang'])).toEqual(['afgang', 'zoner', 'ærlig', 'ø', 'åben']);
    expect(['målgruppe', 'måned', 'møde', 'mål', 'median'].sort(danishOrder)).toEqual(['median', 'møde', 'mål', 'målgruppe', 'måned']);
  });

  it('skelner ikke mellem store og små bogstaver og regner é for e', () => {
    expect(inOrder(['Én plan', 'effekt', 'FLIP', 'empowerment', 'fagudvalg'])).toEqual([
      'effekt',
      'empowerment',
      'Én plan',
      'fagudvalg',
      'FLIP',
    ]);
  });

  it('ser bort fra citationstegn foran ordet', () => {
    expect(letterOf('»ved ikke«')).toBe('V');
  });

  it('stiller ikke et ord uden bogstaver noget sted', () => {
    expect(() => letterOf('225')).toThrow('225');
  });
});

describe('byLetter(entries)', () => {
  it('har hvert bogstav én gang i rækkefølge og intet tomt bogstav', () => {
    expect(letters(['refusion', 'årsværk', 'refusionstrappe', 'anciennitet', 'øvrig drift'])).toEqual(['A', 'R', 'Ø', 'Å']);
  });

  it('mister intet og afhænger ikke af den rækkefølge, ordene kom i', () => {
    const word = fc.stringMatching(/^[a-zæøåé]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(inOrder(words)).toEqual(inOrder(words.toReversed()));
        expect(inOrder(words).toSorted()).toEqual(words.toSorted());
      }),
    );
  });
});
