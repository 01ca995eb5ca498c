import { describe, expect, it } from 'vitest';
import { PageState } from '@/site/hydration/page-state';

const counting = (server: boolean) => new PageState((content: { readonly start: number }) => ({ count: content.start }), server);

describe('Delene af en side deler deres tilstand', () => {
  it('i browseren får alle dele den samme', () => {
    const page = counting(false);
    const first = page.of('regnestykke', { start: 1 });
    first.count = 7;
    expect(page.of('regnestykke')).toBe(first);
    expect(page.of('andet', { start: 2 })).toEqual({ count: 2 });
  });

  it('på serveren får hver visning sin egen, så intet går fra én side til en anden', () => {
    const page = counting(true);
    page.bring('regnestykke', { start: 1 });
    page.of('regnestykke').count = 7;
    expect(page.of('regnestykke')).toEqual({ count: 1 });
  });

  it('en del, der spørger, før indholdet er lagt frem, får det at vide', () => {
    expect(() => counting(false).of('regnestykke')).toThrow('regnestykke');
  });
});
