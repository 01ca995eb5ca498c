/** A campaign, its questionnaires and hand-ins for the tests in this folder. */
import fc from 'fast-check';
import { layoutOf, stateOf, allows, type Campaign, type Layout, type Response, type Responses } from '@/campaign/domain';
import type { AnswerState, Instrument, Item, Method, Role, Scale, Section } from '@/assessment/domain';

export const enig: Scale = {
  steps: ['Meget uenig', 'Overvejende uenig', 'Hverken enig eller uenig', 'Overvejende enig', 'Meget enig'],
  ordered: true,
  ends: { low: 2, high: 2 },
  endNames: { low: ['uenige'], high: ['enige'] },
};
const emner: Scale = { steps: ['a', 'b', 'c', 'd', 'e', 'f'], ordered: false, ends: { low: 0, high: 0 }, endNames: { low: [], high: [] } };

export const itemOf = (id: string, change: Partial<Item> = {}): Item => ({
  id,
  statement: `Udsagn ${id}`,
  scale: 'enig',
  levels: [],
  direction: 1,
  notRelevant: true,
  responsible: ['politiker', 'leder', 'medarbejder'],
  experience: [],
  advice: `Råd til ${id}`,
  ...change,
});

export const sectionOf = (number: number, items: readonly Item[], method: Method = 'fordeling'): Section => ({
  id: `afsnit-${String(number)}`,
  number,
  title: `Afsnit ${String(number)}`,
  method,
  items,
});

export const instrumentOf = (sections: readonly Section[], change: Partial<Instrument> = {}): Instrument => ({
  id: 'proeve',
  version: 1,
  code: 'PRV',
  unit: 'person',
  nouns: {
    section: { one: 'element', definite: 'elementet', many: 'elementer' },
  },
  roles: ['politiker', 'leder', 'medarbejder'],
  scales: { enig, emner },
  rule: { leastAnswered: [1, 2], mostDontKnow: [1, 3] },
  bands: [
    { from: 1, name: 'lav' },
    { from: 3.5, name: 'høj' },
  ],
  sections,
  registers: [],
  ...change,
});

export const small = instrumentOf([
  sectionOf(1, [itemOf('1.1'), itemOf('1.2', { direction: -1 })]),
  sectionOf(2, [itemOf('2.1', { responsible: ['leder'], notRelevant: false }), itemOf('2.2', { scale: 'emner' })]),
]);
export const layout = layoutOf(small);

export const campaign: Campaign = {
  key: 'Kx7_',
  name: 'Foråret',
  instrument: 'proeve',
  version: 1,
  round: 'baseline',
  invited: [
    { role: 'politiker', persons: 10 },
    { role: 'leder', persons: 20 },
    { role: 'medarbejder', persons: 60 },
  ],
  createdDate: '2026-11-22',
};

/** Nobody has said how many were invited, so no group is known to be below half. */
export const uncounted: Campaign = { ...campaign, invited: campaign.invited.map(({ role }) => ({ role })) };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 40 bits are six whole characters and two thirds of a seventh. */
export const anyId = fc
  .tuple(fc.array(fc.constantFrom(...letters.split('')), { minLength: 6, maxLength: 6 }), fc.constantFrom(...'AEIMQUYcgkosw048'.split('')))
  .map(([head, last]) => head.join('') + last);
export const anyRole: fc.Arbitrary<Role> = fc.constantFrom('politiker', 'leder', 'medarbejder');

const statesFor = (asked: Layout, role: Role): fc.Arbitrary<(AnswerState | undefined)[]> =>
  fc.tuple(
    ...asked.slots.map((slot) =>
      fc.constantFrom(...Array.from({ length: slot.wires }, (_, wire) => wire).filter((wire) => allows(slot, role, wire))).map(stateOf),
    ),
  );

/** Any hand-in that the questionnaire allows. */
export const anyResponse = (asked: Layout = layout): fc.Arbitrary<Response> =>
  fc
    .tuple(anyId, fc.nat({ max: 15 }), anyRole)
    .chain(([id, revision, role]) => statesFor(asked, role).map((states) => ({ id, revision, role, states })));

/** Few ids on purpose, so that the same respondent turns up again. */
export const anyResponses: fc.Arbitrary<Responses> = fc
  .array(
    fc.tuple(fc.constantFrom('AAAAAAA', 'BAAAAAA', 'CAAAAAA', 'DAAAAAA'), anyResponse()).map(([id, response]) => ({ ...response, id })),
    { maxLength: 6 },
  )
  .map((responses) => new Map(responses.map((response) => [response.id, response])));

/** So many hand-ins with these answers, told apart by number. */
export function handIns(role: Role, states: readonly (AnswerState | undefined)[], persons: number, from = 0): Response[] {
  return Array.from({ length: persons }, (_, at) => ({
    id: `${role.slice(0, 2)}${String(from + at).padStart(4, '0')}A`,
    revision: 0,
    role,
    states,
  }));
}
export const collected = (...responses: readonly Response[][]): Responses => new Map(responses.flat().map((each) => [each.id, each]));

/** A leader's answers, with what a test needs changed. */
export const response = (change: Partial<Response> = {}): Response => ({
  id: 'AAAAAAA',
  revision: 0,
  role: 'leder',
  states: [1, 'ved-ikke', undefined, 4],
  ...change,
});
