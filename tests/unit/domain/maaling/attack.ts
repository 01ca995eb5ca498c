/**
 * An attacker writes down every number the result shows as a sum over persons of a role with an answer: bars, tables, section sums, dumbbells,
 * bounds and the exported file. Then every unknown is narrowed until nothing moves. What a small role answered must still be open.
 */
import { csvText } from '@/adapters/csv/write';
import { dumbbellsOf, overviewOf, silenceOn, type Group, type Publication, type PublishedItem, type Responses } from '@/domain/maaling';
import { qualityOf, standing, stepsOf, type Role } from '@/domain/selvevaluering';
import { groupName } from '@/islands/maaling/group-names';
import { csvRows } from '@/islands/maaling/report/csv-rows';
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

/** The exported file, read as a stranger would: a count for each answer of each group. */
function factsOfExport(publication: Publication): readonly Fact[] {
  const text = csvText(csvRows({ instrument: small, title: 'Prøve', campaign, publication, date: '2026-11-22' }));
  const asides = ['Ubesvaret', 'Ved ikke', 'Ikke relevant'];
  return text.split('\r\n').flatMap((line): readonly Fact[] => {
    const [, id, , group, answer = '', count = ''] = line.split(';');
    const each = publication.items.find(({ item }) => item.id === id);
    if (!each || !/^\d+$/.test(count)) return [];
    const found = publication.groups.find((one) => groupName(one, publication.groups) === group);
    const roles = found ? askedIn(found, each) : publication.groups.flatMap((one) => askedIn(one, each));
    const wire = asides.includes(answer) ? asides.indexOf(answer) : each.scale.steps.indexOf(answer) + 3;
    return [{ unknowns: sumOver(each, roles, [wire]), sum: Number(count) }];
  });
}

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
