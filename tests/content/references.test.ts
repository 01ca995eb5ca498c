import { describe, expect, it } from 'vitest';
import { figuresIn, municipalitiesIn, termsIn } from '@/evidence/mentions';
import { componentProps } from '@/evidence/mdx-schema';
import { entriesIn, guidePages, idsIn } from './library';

const [figures, sources, terms, municipalities] = [idsIn('tal'), idsIn('kilder'), idsIn('ordliste'), idsIn('kommuner')];
const missing = (ids: readonly string[], known: ReadonlySet<string>) => ids.filter((id) => !known.has(id));
/** The values of one attribute of a component, in order; lists are split at commas. */
const attribute = (body: string, tag: string, name: string): string[] =>
  [...body.matchAll(new RegExp(`<${tag}\\s[^>]*?\\b${name}="([^"]*)"`, 'g'))].flatMap(([, value = '']) =>
    value.split(',').map((part) => part.trim()),
  );

describe('hver henvisning fører til noget', () => {
  it.each(entriesIn('tal'))('$file: kilden findes', ({ data }) => {
    expect(missing([data.source], sources)).toEqual([]);
  });

  it.each(entriesIn('ordliste'))('$file: kilden findes', ({ data }) => {
    expect(missing(data.source === undefined ? [] : [data.source], sources)).toEqual([]);
  });

  it.each(entriesIn('forudsaetninger'))('$file: tallet findes', ({ data }) => {
    expect(missing(data.tal === undefined ? [] : [data.tal], figures)).toEqual([]);
  });

  it.each(guidePages())('$file: tal, ord, kommuner og kilder findes', ({ body, data }) => {
    expect(missing(figuresIn(body), figures)).toEqual([]);
    expect(missing(termsIn(body), terms)).toEqual([]);
    expect(missing(municipalitiesIn(body), municipalities)).toEqual([]);
    expect(
      missing(
        data.evidence.where.map(({ source }) => source),
        sources,
      ),
    ).toEqual([]);
  });

  it.each(guidePages().filter(({ body }) => body.includes('<Belaeg')))(
    '$file: belæggene peger på rapporter, siden nævner',
    ({ body, data }) => {
      expect(missing(attribute(body, 'Belaeg', 'kilde'), new Set(data.evidence.where.map(({ source }) => source)))).toEqual([]);
    },
  );

  it.each(guidePages())('$file: det, eksemplerne fortæller, står under facts', ({ body, data }) => {
    expect(missing(attribute(body, 'Eksempel', 'fakta'), new Set(data.facts))).toEqual([]);
  });

  it.each(guidePages())('$file bruger kun de komponenter, der findes', ({ body }) => {
    const tags = [...body.matchAll(/<([A-Z]\w*)/g)].map(([, tag = '']) => tag);
    expect(missing(tags, new Set(Object.keys(componentProps)))).toEqual([]);
  });
});

describe('spørgsmålene og selvevalueringen passer sammen', () => {
  const items = new Map(
    entriesIn('spoergeskemaer').map(({ id, data }) => [
      id,
      new Set(data.sections.flatMap((section) => section.items.map((item) => item.id))),
    ]),
  );
  const elements = entriesIn('elementer');

  it.each(elements)('$file: punkterne findes i selvevalueringen', ({ data }) => {
    expect(missing(data.items, items.get('hvad-goer-de-bedste') ?? new Set())).toEqual([]);
  });

  it.each(elements)('$file stiller ét spørgsmål til hvert af sine punkter', ({ body, data }) => {
    expect(attribute(body, 'Spoergsmaal', 'item')).toEqual(data.items);
  });
});
