/** A result that is kept and a later one of the same campaign, read together: see attack.ts for how the attacker reads each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkResults,
  draw,
  keepResult,
  membersOf,
  publicationOf,
  respondentOf,
  snapshotOf,
  wireOf,
  type Cell,
  type KeptResult,
  type Publication,
  type Response,
  type Responses,
} from '@/campaign/domain';
import type { Role } from '@/assessment/domain';
import { allFacts, narrow, sizesOf } from './attack';
import { askedIn, nameOf, wiresOf, type Fact } from './attack-unknowns';
import { anyResponse, anyRole, campaign, layout } from './campaign';
import { basisOf, published } from './published';

const pileOf = (all: readonly Response[], from = 0): Responses =>
  new Map(all.map((response, at) => [String(from + at), { ...response, id: String(from + at) }]));
const step = fc.integer({ min: 1, max: 5 });

/** Answers of one kind and now and then of another, so that those who come late may agree. */
const alike = (least: number, most: number) =>
  fc
    .tuple(fc.tuple(step, step), fc.array(fc.tuple(anyRole, fc.nat({ max: 7 })), { minLength: least, maxLength: most }))
    .map(([kinds, persons]): Response[] =>
      persons.map(([role, kind]) => {
        const state = kinds[kind === 0 ? 1 : 0];
        return { id: '', revision: 0, role, states: [state, kind === 1 ? undefined : state, role === 'leder' ? state : undefined, state] };
      }),
    );
const mixed = (least: number, most: number) => fc.array(anyResponse(), { minLength: least, maxLength: most });
const pair = fc.tuple(fc.oneof(mixed(5, 25), alike(5, 25)), fc.oneof(mixed(0, 12), alike(0, 12)));

/** The two results as a reader has them: the second only when it was shown. */
function twice([first, later]: readonly [readonly Response[], readonly Response[]]) {
  const then = pileOf(first);
  const since = pileOf(later, first.length);
  const before = published(then);
  const kept = keepResult(before, '2026-11-01', []);
  const snapshot = snapshotOf(before, membersOf({ responses: then, meetings: [] }), '2026-11-01');
  const all: Responses = new Map([...then, ...since]);
  const drawn = draw(basisOf(all, { earlier: [snapshot], results: [kept] }));
  const counted = new Set(drawn.ok ? drawn.value.groups.flatMap(({ members }) => members.map(respondentOf)) : []);
  const isCounted = ([id]: readonly [string, Response]) => !drawn.ok || counted.has(id);
  const after = drawn.ok ? drawn.value.publication : undefined;
  return { then, since: new Map([...since].filter(isCounted)), all: new Map([...all].filter(isCounted)), before, kept, after };
}

const then = (unknown: string) => `før ${unknown}`;
const since = (unknown: string) => `siden ${unknown}`;
const over = (facts: readonly Fact[], namesOf: (unknown: string) => readonly string[]): readonly Fact[] =>
  facts.map(({ unknowns, sum }) => ({ sum, unknowns: unknowns.flatMap(namesOf) }));

/** Everything both results show, and how many of each role came before and since. */
function factsOfBoth({ then: first, since: later, before, after }: ReturnType<typeof twice>): readonly Fact[] {
  if (!after) return over(allFacts(before, sizesOf(first)), (unknown) => [then(unknown)]);
  const all = new Map([...first, ...later]);
  return [
    ...over(allFacts(before, sizesOf(first)), (unknown) => [then(unknown)]),
    ...over(allFacts(after, sizesOf(all)), (unknown) => [then(unknown), since(unknown)]),
    ...after.items.flatMap((each) =>
      after.groups.flatMap((group) =>
        askedIn(group, each).map((role) => ({
          unknowns: wiresOf(each).map((wire) => since(nameOf(each.item.id, role, wire))),
          sum: [...later.values()].filter((response) => response.role === role).length,
        })),
      ),
    ),
  ];
}

/** How many of a role really gave this answer. */
const countOf = (pile: Responses, role: Role, at: number, wire: number): number =>
  [...pile.values()].filter((response) => response.role === role && wireOf(response.states[at]) === wire).length;

const hasBoth = (pile: Responses, roles: readonly Role[]): boolean =>
  roles.filter((role) => [...pile.values()].some((response) => response.role === role)).length > 1;

/** Answers of a role in one half that the attacker must not be able to count. */
function secrets(publication: Publication, pile: Responses, isSecret: (cell: Cell, roles: readonly Role[]) => boolean): readonly string[] {
  return publication.items.flatMap((each, at) =>
    each.cells.flatMap((cell, place) => {
      const group = publication.groups[place];
      const roles = group ? askedIn(group, each) : [];
      if (!isSecret(cell, roles)) return [];
      const answers = roles.flatMap((role) =>
        wiresOf(each)
          .slice(1)
          .map((wire) => ({ role, wire })),
      );
      return answers.flatMap(({ role, wire }) => (countOf(pile, role, at, wire) > 0 ? [nameOf(each.item.id, role, wire)] : []));
    }),
  );
}

function expectOpen(facts: readonly Fact[], most: number, names: readonly string[]): void {
  const ranges = narrow(facts, most);
  for (const name of names) {
    const [low, high] = ranges.get(name) ?? [0, 1];
    expect(high, name).toBeGreaterThan(low);
  }
}

const isHidden = ({ code }: Cell): boolean => code === 'skjult';

describe('Et resultat, der er gemt, sammen med et nyt', () => {
  it('vises igen, præcis som det var', () => {
    fc.assert(
      fc.property(pair, (piles) => {
        const { before, kept } = twice(piles);
        expect(publicationOf(layout, campaign, JSON.parse(JSON.stringify(kept)) as KeptResult)).toEqual(before);
        expect(checkResults(layout, [kept]).ok).toBe(true);
      }),
    );
  });

  it('afslører ikke, hvad en lille rolle i en samlet gruppe svarede, hverken før eller siden', () => {
    fc.assert(
      fc.property(pair, (piles) => {
        const both = twice(piles);
        const isMerged = (pile: Responses) => (cell: Cell, roles: readonly Role[]) => cell.code === 'vist' && hasBoth(pile, roles);
        const names = [
          ...secrets(both.before, both.then, isMerged(both.then)).map(then),
          ...(both.after ? secrets(both.after, both.since, isMerged(both.since)).map(since) : []),
        ];
        expectOpen(factsOfBoth(both), both.all.size, names);
      }),
      { numRuns: 300 },
    );
  });

  it('afslører ikke de nye svar i en celle, der er skjult', () => {
    fc.assert(
      fc.property(pair, (piles) => {
        const both = twice(piles);
        if (both.after) expectOpen(factsOfBoth(both), both.all.size, secrets(both.after, both.since, isHidden).map(since));
      }),
      { numRuns: 300 },
    );
  });
});
