/** A small questionnaire and the arbitraries that answer it, shared by the tests in this folder. */
import fc from 'fast-check';
import type { Answers, AnswerState, Assessment, Instrument, Item, Role, Scale, Section, Step } from '@/assessment/domain';

export const trin: Scale = {
  steps: ['Ikke afklaret', 'På vej', 'Fast praksis', 'Følges op'],
  ordered: true,
  ends: { low: 2, high: 2 },
  endNames: { low: ['på de to laveste trin'], high: ['på de to højeste trin'] },
};

export const item = (id: string, responsible: readonly Role[] = ['leder'], experience: readonly Role[] = []): Item => ({
  id,
  statement: `Udsagn ${id}`,
  scale: 'trin',
  levels: ['a', 'b', 'c', 'd'],
  direction: 1,
  notRelevant: true,
  responsible,
  experience,
  advice: `Råd til ${id}`,
});

export const section = (id: string, number: number, items: readonly Item[]): Section => ({ id, number, title: id, method: 'trin', items });

export const instrument: Instrument = {
  id: 'proeve',
  version: 2,
  code: 'PR',
  unit: 'person',
  nouns: {
    section: { one: 'element', definite: 'elementet', many: 'elementer' },
  },
  roles: ['politiker', 'leder', 'medarbejder'],
  scales: { trin },
  rule: { leastAnswered: [1, 2], mostDontKnow: [1, 3] },
  bands: [],
  sections: [
    section('et', 1, [item('1.1'), item('1.2'), item('1.3', ['politiker'], ['leder']), item('1.4', ['politiker'])]),
    section('to', 2, [item('2.1'), item('2.2')]),
  ],
  registers: [],
};

export const assessment = (answers: Answers, change: Partial<Assessment> = {}): Assessment => ({
  instrument: 'proeve',
  version: 2,
  role: 'leder',
  createdDate: '2026-11-21',
  answers,
  ...change,
});

export const steps: readonly Step[] = [1, 2, 3, 4];
export const anyStep: fc.Arbitrary<Step> = fc.constantFrom(...steps);
const states: readonly (AnswerState | undefined)[] = [undefined, ...steps, 'ved-ikke', 'ikke-relevant'];
export const anyState = fc.constantFrom(...states);
export const anyStates = fc.array(anyState, { maxLength: 9 });
