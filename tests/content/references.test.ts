import { describe, expect, it } from 'vitest';
import { readMdx } from '@/evidence/mdx-text';
import { idsOf } from '@/evidence/mentions';
import { entriesIn, guidePages, idsIn } from './library';

const [figures, sources, terms, municipalities] = [idsIn('tal'), idsIn('kilder'), idsIn('ordliste'), idsIn('kommuner')];
const missing = (ids: readonly string[], known: ReadonlySet<string>) => ids.filter((id) => !known.has(id));

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

  it.each(guidePages())('$file: tal, ord, kommuner og kilder findes', ({ file, body, data }) => {
    const { mentions } = readMdx(body, file);
    expect(missing(idsOf('figure', mentions), figures)).toEqual([]);
    expect(missing(idsOf('term', mentions), terms)).toEqual([]);
    expect(missing([...idsOf('municipality', mentions), ...idsOf('measurements', mentions)], municipalities)).toEqual([]);
    expect(
      missing(
        data.evidence.where.map(({ source }) => source),
        sources,
      ),
    ).toEqual([]);
  });

  it.each(guidePages().filter(({ body }) => body.includes('<Belaeg')))(
    '$file: belæggene peger på rapporter, siden nævner',
    ({ file, body, data }) => {
      expect(missing(idsOf('source', readMdx(body, file).mentions), new Set(data.evidence.where.map(({ source }) => source)))).toEqual([]);
    },
  );

  it.each(guidePages())('$file: det, eksemplerne fortæller, står under facts', ({ file, body, data }) => {
    const told = readMdx(body, file).examples.flatMap(({ facts }) => facts);
    expect(missing(told, new Set(data.facts))).toEqual([]);
  });

  it.each(guidePages())('$file bruger kun de komponenter, der findes, og dem rigtigt', ({ file, body }) => {
    expect(() => readMdx(body, file)).not.toThrow();
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

  it.each(elements)('$file stiller ét spørgsmål til hvert af sine punkter', ({ file, body, data }) => {
    expect(readMdx(body, file).questions.map(({ item }) => item)).toEqual(data.items);
  });
});
