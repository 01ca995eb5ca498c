/**
 * An attacker writes down every number the result shows as a sum over persons of a role with an answer: bars, tables, section sums, dumbbells,
 * bounds and the exported file. Then every unknown is narrowed until nothing moves. What a small role answered must still be open.
 */
import { csvText } from '@/adapters/csv/write';
import { dumbbellsOf, overviewOf, silenceOn, type Group, type Publication, type PublishedItem, type Responses } from '@/domain/maaling';
import { qualityOf, standing, stepsOf, type Instrument, type Role } from '@/domain/selvevaluering';
import { groupName } from '@/islands/maaling/group-names';
import { csvRows } from '@/islands/maaling/report/csv-rows';
import { csvColumns, type CsvColumn } from '@/texts/maaling-csv';
import { campaign, small } from './campaign';
import { basisOf } from './published';

/** A number that is shown: the sum of these unknowns. */
export interface Fact {
  readonly unknowns: readonly string[];
  readonly sum: number;
}

type Sizes = Readonly<Partial<Record<Role, number>>>;
export const nameOf = (item: string, role: Role, wire: number) => `${item} ${role} ${String(wire)}`;

/** Roles of a group that were asked. */
export const askedIn = (group: Group, { item }: PublishedItem): readonly Role[] => group.roles.filter((role) => standing(item, role));
export const wiresOf = ({ scale }: PublishedItem): readonly number[] => [0, 1, 2, ...stepsOf(scale).map((step) => step + 2)];
const strong = ({ item, scale }: PublishedItem): readonly number[] =>
  stepsOf(scale)
    .filter((step) => qualityOf(item, scale, step) === 'strong')
    .map((step) => step + 2);

export const sumOver = (each: PublishedItem, roles: readonly Role[], wires: readonly number[]): readonly string[] =>
  roles.flatMap((role) => wires.map((wire) => nameOf(each.item.id, role, wire)));

/** The attacker knows how many of each role there are: more than the page says. */
const sizesKnown = (items: readonly PublishedItem[], sizes: Sizes): readonly Fact[] =>
  items.flatMap((each) =>
    (Object.entries(sizes) as [Role, number][])
      .filter(([role]) => standing(each.item, role))
      .map(([role, sum]) => ({ unknowns: sumOver(each, [role], wiresOf(each)), sum })),
  );

/** The lines of the exported file below its heads, cell by cell, as a stranger reads them. */
export function readExport(publication: Publication, instrument: Instrument): readonly Readonly<Record<CsvColumn, string>>[] {
  const text = csvText(csvRows({ instrument, title: 'Prøve', campaign, publication, date: '2026-11-22' }));
  const lines = text.split('\r\n').map((line) => line.split(';'));
  const heads = Object.values(csvColumns).join();
  const columns = Object.keys(csvColumns) as CsvColumn[];
  return lines
    .slice(lines.findIndex((line) => line.join() === heads) + 1)
    .map((line) => Object.fromEntries(columns.map((column, at) => [column, line[at] ?? ''])) as Record<CsvColumn, string>);
}

const isNumber = (text: string) => /^\d+$/.test(text);
const asides = ['Ubesvaret', 'Ved ikke', 'Ikke relevant'];

/** Of an item: a count for each answer of each group, and how many chose a step. */
function factsOfItem(publication: Publication, line: ReturnType<typeof readExport>[number]): readonly Fact[] {
  const each = publication.items.find(({ item }) => item.id === line.item);
  if (!each || !isNumber(line.count)) return [];
  const found = publication.groups.find((one) => groupName(one, publication.groups) === line.group);
  const roles = found ? askedIn(found, each) : publication.groups.flatMap((one) => askedIn(one, each));
  const wire = asides.includes(line.answer) ? asides.indexOf(line.answer) : each.scale.steps.indexOf(line.answer) + 3;
  const base = { unknowns: sumOver(each, roles, wiresOf(each).slice(3)), sum: Number(line.base) };
  return [{ unknowns: sumOver(each, roles, [wire]), sum: Number(line.count) }, ...(isNumber(line.base) ? [base] : [])];
}

/** Of a section: answers at the good end of the items that are shown, and all on the scale. */
function factsOfSection({ items, groups }: Publication, line: ReturnType<typeof readExport>[number]): readonly Fact[] {
  const at = groups.findIndex((one) => groupName(one, groups) === line.group);
  const group = groups[at];
  if (line.item !== '' || !group || !isNumber(line.count)) return [];
  const shown = items.filter(
    ({ section, scale, cells }) => line.section.endsWith(section.title) && scale.ordered && cells[at]?.code === 'vist',
  );
  const over = (wires: (each: PublishedItem) => readonly number[]) =>
    shown.flatMap((each) => sumOver(each, askedIn(group, each), wires(each)));
  return [
    { unknowns: over(strong), sum: Number(line.count) },
    { unknowns: over((each) => wiresOf(each).slice(3)), sum: Number(line.base) },
  ];
}

const factsOfExport = (publication: Publication): readonly Fact[] =>
  readExport(publication, small).flatMap((line) => [...factsOfItem(publication, line), ...factsOfSection(publication, line)]);

/** Dumbbells and bounds: so many at the good end, of so many. */
function factsOfPictures(publication: Publication): readonly Fact[] {
  const knobs = dumbbellsOf(publication).flatMap(({ published: each, knobs: all }) =>
    all.flatMap(({ group, favourable, base }): readonly Fact[] => {
      const roles = publication.groups[group] ? askedIn(publication.groups[group], each) : [];
      return [
        { unknowns: sumOver(each, roles, strong(each)), sum: favourable },
        { unknowns: sumOver(each, roles, wiresOf(each).slice(3)), sum: base },
      ];
    }),
  );
  const bounds = publication.items.flatMap((each) =>
    each.cells.flatMap((cell, at): readonly Fact[] => {
      const group = publication.groups[at];
      const silence = group && cell.code === 'vist' ? silenceOn(group, each.item, each.scale, cell.tally) : undefined;
      return group && silence ? [{ unknowns: sumOver(each, askedIn(group, each), strong(each)), sum: silence.low }] : [];
    }),
  );
  return [...knobs, ...bounds];
}

/** The overview: answers at the good end, added up over the items that are shown. */
const factsOfOverview = (publication: Publication): readonly Fact[] =>
  overviewOf(small, publication).flatMap(({ section, cells }) =>
    cells.map(({ ends }, at): Fact => {
      const shown = publication.items.filter(
        (each) => each.section.id === section.id && each.scale.ordered && each.cells[at]?.code === 'vist',
      );
      const group = publication.groups[at];
      return { unknowns: group ? shown.flatMap((each) => sumOver(each, askedIn(group, each), strong(each))) : [], sum: ends.favourable };
    }),
  );

/** Narrows every unknown between its least and most until nothing moves. */
export function narrow(facts: readonly Fact[], most: number): ReadonlyMap<string, readonly [number, number]> {
  const ranges = new Map(facts.flatMap(({ unknowns }) => unknowns.map((unknown) => [unknown, [0, most] as readonly [number, number]])));
  const rangeOf = (unknown: string) => ranges.get(unknown) ?? [0, most];
  for (let moved = true; moved;) {
    moved = false;
    for (const { unknowns, sum } of facts) {
      const [least, largest] = [0, 1].map((end) => unknowns.reduce((total, unknown) => total + (rangeOf(unknown)[end] ?? 0), 0)) as [
        number,
        number,
      ];
      for (const unknown of unknowns) {
        const [low, high] = rangeOf(unknown);
        const next = [Math.max(low, sum - (largest - high)), Math.min(high, sum - (least - low))] as const;
        if (next[0] > low || next[1] < high) {
          ranges.set(unknown, next);
          moved = true;
        }
      }
    }
  }
  return ranges;
}

export function sizesOf(responses: Responses): Sizes {
  return Object.fromEntries(Object.entries(basisOf(responses).members).map(([role, ids]) => [role, ids.length]));
}
/** Everything the result shows. */
export const allFacts = (publication: Publication, sizes: Sizes): readonly Fact[] => [
  ...sizesKnown(publication.items, sizes),
  ...factsOfExport(publication),
  ...factsOfPictures(publication),
  ...factsOfOverview(publication),
];
