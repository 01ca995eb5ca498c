import { describe, expect, it } from 'vitest';
import { figuresIn } from '@/adapters/content/mentions';

describe('tallene på en side', () => {
  it('står i læserækkefølge, også dem i tabeller og sammenligninger, og tælles én gang', () => {
    const body = `<Tal id="a/en" /> <Sammenligning
      kolonner="x, y, z"
      tal="b/to, c/tre"
    /> <Taltabel caption="…" tal="b/to, d/fire" />`;
    expect(figuresIn(body)).toEqual(['a/en', 'b/to', 'c/tre', 'd/fire']);
  });
});
