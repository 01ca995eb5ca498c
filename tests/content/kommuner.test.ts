import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/evidence/told';
import { readMdx } from '@/evidence/mdx-text';
import { idsOf } from '@/evidence/mentions';
import { keyFigures, rounds } from '@/guides/domain/kommuner';
import { entriesIn, idsIn } from './library';
import { examples, factsIn, municipalFacts, reportsOf, textsIn } from './kommuner';
import { lix, runningText, unsourcedDigits } from './prose';

const [figures, sources, terms] = [idsIn('tal'), idsIn('kilder'), idsIn('ordliste')];
const missing = (ids: readonly string[], known: ReadonlySet<string>) => ids.filter((id) => !known.has(id));
const municipalities = entriesIn('kommuner');
const reports = entriesIn('kilder').map(({ id, file, data: { municipalities: about } }) => ({
  id,
  file,
  texts: [about.chosen, ...about.together.map(({ text }) => text)],
}));
const pages = municipalities.map(({ file, data }) => ({ file, data, texts: data.reports.flatMap(textsIn) }));
/** A page as a reader meets it: what the report tells of all its municipalities stands on it too. */
const wholePage = ({ data, texts }: (typeof pages)[number]) => [
  ...texts,
  ...reports.filter(({ id }) => data.reports.some(({ source }) => source === id)).flatMap((report) => report.texts),
];

describe('kommunernes sider', () => {
  it.each([...pages, ...reports])('$file: teksten kan vises, og tal og ord findes', ({ file, texts }) => {
    const mentions = texts.flatMap((text) => readMdx(text, file).mentions);
    expect(() => texts.map((text) => blocksOf(text, file))).not.toThrow();
    expect(missing(idsOf('figure', mentions), figures)).toEqual([]);
    expect(missing(idsOf('term', mentions), terms)).toEqual([]);
  });

  it.each([...pages, ...reports])('$file: ingen tal uden kilde, ingen udråbstegn og procenttegn', ({ texts }) => {
    expect(texts.flatMap(unsourcedDigits)).toEqual([]);
    expect(texts.map(runningText).join('\n')).not.toMatch(/[!%]/);
  });

  it.each(pages)('$file har et lixtal på højst 45', (page) => {
    expect(lix(wholePage(page).map(runningText).join('\n\n'))).toBeLessThanOrEqual(45);
  });

  it.each(reportsOf)('$file: kilden og tabellernes tal findes', ({ report }) => {
    const { ranking, measurements } = report;
    const inTables = [
      ...(ranking ? [ranking.size, ...keyFigures.map((key) => ranking.places[key])] : []),
      ...measurements.flatMap(({ shares }) => rounds.flatMap((round) => shares[round] ?? [])),
    ];
    expect(missing([report.source], sources)).toEqual([]);
    expect(missing(inTables, figures)).toEqual([]);
  });

  it('viser en plads, der findes i klyngen', () => {
    const values = new Map(entriesIn('tal').map(({ id, data }) => [id, data.value]));
    const rankings = reportsOf.flatMap(({ report }) => report.ranking ?? []);
    expect(rankings).toHaveLength(8);
    for (const { size, places } of rankings) {
      for (const id of Object.values(places)) {
        expect(values.get(id)).toBeGreaterThanOrEqual(1);
        expect(values.get(id)).toBeLessThanOrEqual(values.get(size) ?? 0);
      }
    }
  });
});

describe.each(Object.entries(municipalFacts))('det, %s fortæller om kommuner', (source, facts) => {
  it('har hver kommune med', () => {
    const here = new Set(reportsOf.filter(({ report }) => report.source === source).map(({ slug }) => slug));
    expect([...here].toSorted()).toEqual(facts.municipalities);
  });

  it('fortælles hos hver kommune, eksemplet nævner', () => {
    const untold = Object.entries(facts.cases).flatMap(([id, slugs]) =>
      slugs
        .filter((slug) => {
          const own = reportsOf.some(({ slug: at, report }) => at === slug && report.source === source && factsIn(report).includes(id));
          const onElement = examples.some((example) => example.municipalities.includes(slug) && example.facts.includes(id));
          return !own && !onElement;
        })
        .map((slug) => `${id}: ${slug}`),
    );
    expect(untold).toEqual([]);
  });
});

it('Én plan har 15 indsatser, hver med målgruppe, organisering og rolle', () => {
  const efforts = reportsOf.filter(({ report }) => report.source === 'en-plan').flatMap(({ report }) => report.efforts);
  const described = efforts.filter(({ design }) => design !== undefined).map(({ facts }) => facts[0]);
  const named = Object.keys(municipalFacts['en-plan']?.cases ?? {}).filter((id) => id.startsWith('indsats-'));
  expect(named).toHaveLength(15);
  expect(described.toSorted()).toEqual(named.toSorted());
});

describe('de ti elementer', () => {
  const { cases = {}, themes = [] } = municipalFacts['hvad-goer-de-bedste'] ?? {};
  const elements = entriesIn('elementer');
  const told = new Set(elements.filter(({ data }) => data.complete).flatMap(({ data }) => data.facts));

  it('fortæller alle rapportens 45 eksempler, hvert i et <Eksempel>', () => {
    expect(Object.keys(cases)).toHaveLength(45);
    expect(missing(Object.keys(cases), told)).toEqual([]);
    expect(missing(Object.keys(cases), new Set(examples.flatMap(({ facts }) => facts)))).toEqual([]);
  });

  it('fortæller alle rapportens 28 temaer', () => {
    expect(themes).toHaveLength(28);
    expect(missing(themes, told)).toEqual([]);
  });

  it('har hvert eksempel kun ét sted, så dets adresse er entydig', () => {
    const anchors = examples.map(({ facts }) => facts[0]);
    expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([]);
  });
});

const ledgers = join(import.meta.dirname, '../../../shared/facts');
interface LedgerFact {
  readonly id: string;
  readonly kind: string;
  readonly tags?: readonly string[];
  readonly municipality?: readonly string[];
  readonly values?: readonly { readonly kommuner?: readonly string[] }[];
}

// The ledgers lie outside the project: where they are, what the tests know of them must be what they say.
describe.runIf(existsSync(ledgers))('det, testene ved om faktalisterne', () => {
  const names = new Map(municipalities.map(({ id, data }) => [data.navn.replace(/s$/, ''), id]));
  const slugOf = (name: string) => names.get(name.replace(/s$/, '')) ?? name;
  const namedIn = ({ id, municipality = [], values = [] }: LedgerFact) =>
    (id === 'casekommuner' ? values.flatMap(({ kommuner = [] }) => kommuner) : municipality).map(slugOf).toSorted();

  it.each(Object.entries(municipalFacts))('svarer til %s', (source, facts) => {
    const ledger = JSON.parse(readFileSync(join(ledgers, `${source}.json`), 'utf8')) as { readonly facts: readonly LedgerFact[] };
    const cases = ledger.facts.filter((fact) => fact.kind === 'case' && !fact.tags?.includes('citat-sted') && namedIn(fact).length > 0);
    expect(Object.fromEntries(cases.map((fact) => [fact.id, namedIn(fact)]))).toEqual(facts.cases);
    expect([...new Set(ledger.facts.flatMap(namedIn))].toSorted()).toEqual(facts.municipalities);
    const themes = ledger.facts.filter(({ id }) => source === 'hvad-goer-de-bedste' && id.startsWith('tema-'));
    expect(themes.map(({ id }) => id)).toEqual(facts.themes ?? []);
  });
});
