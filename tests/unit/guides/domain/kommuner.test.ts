import { describe, expect, it } from 'vitest';
import { themeOfElement, themes } from '@/guides/domain/kommuner';

describe('themeOfElement(number)', () => {
  it('giver hvert af de ti elementer et emne, og ingen andre', () => {
    const known = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(themeOfElement);
    expect(known.every((theme) => theme !== undefined && themes.includes(theme))).toBe(true);
    expect([0, 11, 1.5].map(themeOfElement)).toEqual([undefined, undefined, undefined]);
  });
});
