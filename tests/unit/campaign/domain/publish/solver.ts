/**
 * An attacker with an integer solver. What is not known is how many of a class gave each answer: a class is everybody of one role who stood in
 * the same results and came to the same meeting. The attacker knows how many each class has, and every number that was ever shown or exported.
 */
import { solve, type Constraint, type Model } from 'yalps';
import { standing, type Role } from '@/assessment/domain';
import { leastUnanimous } from '@/campaign/domain';
import { allFacts } from '../attack';
import { nameOf, type Fact } from '../attack-unknowns';
import { layout } from '../campaign';
import type { Member, Shown, Told } from './random-campaign';

interface Class {
  readonly id: string;
  readonly role: Role;
  /** Places of the results it stood in. */
  readonly stood: ReadonlySet<number>;
  readonly meeting: string | undefined;
  readonly members: readonly Member[];
}

function classesOf({ shown, members }: Told): readonly Class[] {
  const found = new Map<string, Class & { members: Member[] }>();
  for (const [name, member] of members) {
    const stood = new Set(shown.flatMap((each, at) => (each.members.has(name) ? [at] : [])));
    if (stood.size === 0) continue;
    const id = `${member.role}_${[...stood].join('-')}_${member.meeting ?? ''}`;
    const known = found.get(id);
    if (known) known.members.push(member);
    else found.set(id, { id, role: member.role, stood, meeting: member.meeting, members: [member] });
  }
  return [...found.values()];
}

const unknownOf = ({ id }: Class, wire: number): string => `${id}_${String(wire)}`;
const countOf = (classes: readonly Class[], at: number, wire: number): number =>
  classes.reduce((sum, { members }) => sum + members.filter(({ wires }) => wires[at] === wire).length, 0);

/** Every number shown of one item, as sums over classes. */
function factsOfItem(classes: readonly Class[], shown: readonly Shown[], facts: readonly (readonly Fact[])[], at: number): readonly Fact[] {
  const slot = layout.slots[at];
  if (!slot) return [];
  const wires = Array.from({ length: slot.wires }, (_, wire) => wire);
  const sizes = classes.map((each): Fact => ({ unknowns: wires.map((wire) => unknownOf(each, wire)), sum: each.members.length }));
  const numbers = shown.flatMap((_, result) => {
    const stood = classes.filter((each) => each.stood.has(result));
    const named = new Map(stood.flatMap(({ role }) => wires.map((wire) => [nameOf(slot.item.id, role, wire), { role, wire }] as const)));
    return (facts[result] ?? []).flatMap(({ unknowns, sum }): readonly Fact[] => {
      if (!unknowns.every((unknown) => unknown.startsWith(`${slot.item.id} `))) return [];
      const of = unknowns.flatMap((unknown) => {
        const { role, wire } = named.get(unknown) ?? {};
        return wire === undefined ? [] : stood.filter((each) => each.role === role).map((each) => unknownOf(each, wire));
      });
      return [{ unknowns: of, sum }];
    });
  });
  return [...sizes, ...numbers];
}

/** Some whole numbers that fit all facts, with the sum of these unknowns as large or as small as it can be. */
function anySolution(facts: readonly Fact[], sought: readonly string[], direction: 'maximize' | 'minimize'): ReadonlyMap<string, number> {
  const variables = new Map<string, Record<string, number>>();
  const constraints = new Map<string, Constraint>();
  facts.forEach(({ unknowns, sum }, at) => {
    constraints.set(`f${String(at)}`, { equal: sum });
    for (const unknown of unknowns) variables.set(unknown, { ...variables.get(unknown), [`f${String(at)}`]: 1 });
  });
  for (const unknown of sought) variables.set(unknown, { ...variables.get(unknown), sought: 1 });
  const model: Model = { direction, objective: 'sought', constraints, variables, integers: true };
  const { status, variables: values } = solve(model, { timeout: 5000, includeZeroVariables: true });
  if (status !== 'optimal') throw new Error(`The solver ended with ${status}`);
  return new Map(values);
}

const givenIn = (classes: readonly Class[], at: number): readonly number[] =>
  classes.flatMap(({ members }) => members.flatMap(({ wires }) => wires[at] || []));

/** That ten or more of one role who came at once all agree may be said, and then each of them is known to. */
function mayBeSaid(set: readonly Class[], classes: readonly Class[], results: number, at: number): boolean {
  const places = Array.from({ length: results + 1 }, (_, place) => place - 1);
  return places.some((from) =>
    places.some((to) => {
      const those = classes.filter(({ role, stood }) => role === set[0]?.role && stood.has(to) && !stood.has(from));
      const given = givenIn(those, at);
      return set.every((each) => those.includes(each)) && given.length >= leastUnanimous && new Set(given).size === 1;
    }),
  );
}

/** Answers of one to four persons that the attacker may try to count: who came to or went from a group of roles between two results. */
function smallSets(classes: readonly Class[], results: number, at: number): readonly (readonly Class[])[] {
  const roles = [...new Set(classes.map(({ role }) => role))];
  const someRoles = Array.from({ length: 2 ** roles.length - 1 }, (_, mask) => roles.filter((__, place) => ((mask + 1) >> place) & 1));
  const stands = ({ stood }: Class, result: number) => result >= 0 && stood.has(result);
  const sets = new Map<string, readonly Class[]>();
  for (const some of someRoles)
    for (let from = -1; from < results; from += 1)
      for (let to = 0; to < results; to += 1) {
        const set = classes.filter((each) => some.includes(each.role) && stands(each, to) && !stands(each, from));
        const given = givenIn(set, at).length;
        if (given > 0 && given < 5) sets.set(set.map(({ id }) => id).join(), set);
      }
  return [...sets.values()];
}

interface Secret {
  readonly unknowns: readonly string[];
  readonly truth: number;
  readonly told: string;
}

/** Secrets whose number is the same in every solution. */
function determined(facts: readonly Fact[], secrets: readonly Secret[]): readonly Secret[] {
  let open = [...secrets];
  const fixed: Secret[] = [];
  for (let secret = open.at(-1); secret; secret = open.at(-1)) {
    for (const direction of ['maximize', 'minimize'] as const) {
      const values = anySolution(facts, secret.unknowns, direction);
      open = open.filter(({ unknowns, truth }) => unknowns.reduce((sum, unknown) => sum + (values.get(unknown) ?? 0), 0) === truth);
      if (!open.includes(secret)) break;
    }
    if (open.includes(secret)) fixed.push(secret);
    open = open.filter((each) => each !== secret);
  }
  return fixed;
}

/** What each may know beside what is shown: nothing, the counts of a meeting, or those of all. */
const insiders = (classes: readonly Class[]): readonly (readonly string[])[] => {
  const meetings = [...new Set(classes.flatMap(({ meeting }) => meeting ?? []))];
  return [[], ...meetings.map((each) => [each]), ...(meetings.length > 1 ? [meetings] : [])];
};

/** The answers of fewer than five that can be counted from everything the campaign told, and how many were tried. */
export function attack(told: Told): { readonly found: readonly string[]; readonly tried: number } {
  const classes = classesOf(told);
  const facts = told.shown.map(({ publication, members }) => {
    const sizes = Object.groupBy([...members], (name) => told.members.get(name)?.role ?? 'borger');
    return allFacts(publication, Object.fromEntries(Object.entries(sizes).map(([role, all]) => [role, all.length])));
  });
  const tries = layout.slots.flatMap(({ item, wires }, at) => {
    const asked = classes.filter(({ role }) => standing(item, role));
    const wiresOf = Array.from({ length: wires }, (_, wire) => wire);
    return insiders(asked).map((meetings) => {
      const isKnown = ({ meeting }: Class) => meeting !== undefined && meetings.includes(meeting);
      const known = asked
        .filter(isKnown)
        .flatMap((each) => wiresOf.map((wire) => ({ unknowns: [unknownOf(each, wire)], sum: countOf([each], at, wire) })));
      const results = told.shown.length;
      const unknown = asked.filter((each) => !isKnown(each));
      const sets = smallSets(unknown, results, at).filter((set) => !mayBeSaid(set, unknown, results, at));
      const secrets = sets.flatMap((set) =>
        wiresOf.slice(1).flatMap((wire): readonly Secret[] => {
          const truth = countOf(set, at, wire);
          const secret = `${item.id} = ${String(wire)}: ${String(truth)} of ${set.map(({ id }) => id).join(' + ')}`;
          return truth > 0 ? [{ unknowns: set.map((each) => unknownOf(each, wire)), truth, told: secret }] : [];
        }),
      );
      const all = [...factsOfItem(asked, told.shown, facts, at), ...known];
      return { tried: secrets.length, found: determined(all, secrets).map((secret) => secret.told) };
    });
  });
  return { found: tries.flatMap(({ found }) => found), tried: tries.reduce((sum, { tried }) => sum + tried, 0) };
}
