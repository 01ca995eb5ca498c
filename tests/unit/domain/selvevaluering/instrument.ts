/** A small questionnaire and the arbitraries that answer it, shared by the tests in this folder. */
import fc from 'fast-check';
import {
  steps,
  type Answers,
  type AnswerState,
  type Assessment,
  type Instrument,
  type Item,
  type Role,
  type Section,
  type Step,
} from '@/domain/selvevaluering';

export const item = (id: string, responsible: readonly Role[] = ['leder'], experience: readonly Role[] = []): Item => ({
  id,
  statement: `Udsagn ${id}`,
  levels: ['a', 'b', 'c', 'd'],
  responsible,
  experience,
  advice: `Råd til ${id}`,
});

const section = (id: string, number: number, items: readonly Item[]): Section => ({ id, number, title: id, items });

export const instrument: Instrument = {
  id: 'proeve',
  version: 2,
  steps: ['Ikke afklaret', 'På vej', 'Fast praksis', 'Følges op'],
  rule: { leastAnswered: [1, 2], mostDontKnow: [1, 3] },
  sections: [
    section('et', 1, [item('1.1'), item('1.2'), item('1.3', ['politiker'], ['leder']), item('1.4', ['politiker'])]),
    section('to', 2, [item('2.1'), item('2.2')]),
  ],
};

export const assessment = (answers: Answers, change: Partial<Assessment> = {}): Assessment => ({
  instrument: 'proeve',
  version: 2,
  role: 'leder',
  createdDate: '2026-11-21',
  answers,
  ...change,
});

export const anyStep: fc.Arbitrary<Step> = fc.constantFrom(...steps);
const states: readonly (AnswerState | undefined)[] = [undefined, ...steps, 'ved-ikke', 'ikke-relevant'];
export const anyState = fc.constantFrom(...states);
export const anyStates = fc.array(anyState, { maxLength: 9 });
