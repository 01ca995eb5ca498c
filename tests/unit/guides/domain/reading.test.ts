import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingMinutes, wordCount, wordsPerMinute } from '@/guides/domain/reading';

describe('wordCount(text)', () => {
  it.each([
    ['', 0],
    ['  – »…« ', 0],
    ['Kan vi se det?', 4],
    ['Én plan-borger på 4,8 uger', 5],
  ])('tæller »%s« til %d', (text, words) => {
    expect(wordCount(text)).toBe(words);
  });
});

describe('readingMinutes(text)', () => {
  it('er ét minut for så mange ord, som vi regner med, at man læser på ét', () => {
    expect(readingMinutes('ord '.repeat(wordsPerMinute))).toBe(1);
  });

  it('er summen af delene, når en tekst deles mellem to ord', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,9}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(readingMinutes([...a, ...b].join(' '))).toBeCloseTo(readingMinutes(a.join(' ')) + readingMinutes(b.join(' ')), 9);
      }),
    );
  });
});
