/**
 * An attacker writes down every number the result shows as a sum over persons of a role with an answer: bars, tables, section sums, dumbbells,
 * bounds and the exported file. Then every unknown is narrowed until nothing moves. What a small role answered must still be open.
 */
import { dumbbellsOf, overviewOf, silenceOn, type Publication, type PublishedItem, type Responses } from '@/campaign/domain';
import { standing, type Role } from '@/assessment/domain';
import { factsOfExport } from './attack-export';
import { askedIn, strong, sumOver, wiresOf, type Fact } from './attack-unknowns';
import { small } from './campaign';
import { basisOf } from './published';

type Sizes = Readonly<Partial<Record<Role, number>>>;

/** The attacker knows how many of each role there are: more than the page says. */
const sizesKnown = (items: readonly PublishedItem[], sizes: Sizes): readonly Fact[] =>
  items.flatMap((each) =>
    (Object.entries(sizes) as [Role, number][])
      .filter(([role]) => standing(each.item, role))
      .map(([role, sum]) => ({ unknowns: sumOver(each, [role], wiresOf(each)), sum })),
  );

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
