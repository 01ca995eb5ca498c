import { describe, expect, it } from 'vitest';
import { followedWords as words } from '@/campaign/texts/rounds';

describe('Ordene om forskellen', () => {
  it('står i ental ved én', () => {
    expect([words.more(1), words.fewer(1), words.moreAnswers(1), words.fewerAnswers(1)]).toEqual([
      '1 mere',
      '1 færre',
      '1 mere valgte et trin end før.',
      '1 færre valgte et trin end før.',
    ]);
    expect(words.summary(1, 0, 2)).toBe('1 spørgsmål kan følges. 2 vises højst i den ene runde.');
    expect(words.summary(0, 1, 0)).toBe('Ingen spørgsmål kan følges. 1 har brud i serien.');
    expect(words.summary(3, 1, 2)).toBe('3 spørgsmål kan følges. 1 har brud i serien, og 2 vises højst i den ene runde.');
    expect(words.summary(4, 0, 0)).toBe('4 spørgsmål kan følges.');
    expect(words.summary(4, 0, 0, true)).toBe('4 spørgsmål kan følges i mindst én gruppe.');
    expect(words.section(0, 3, false)).toBe('ingen af 3 kan følges');
  });
});
