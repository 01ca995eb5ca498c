/** A svarfil: the same hand-in as a svarkode, written so that people can read it. */
import { failure, success, type Result } from '../../../base/result.ts';
import type { AnswerState, Answers, Role } from '../../../assessment/domain/index.ts';
import { allows, wireOf, type Layout } from '../layout.ts';
import type { Response } from '../model.ts';
import type { CodeProblem } from '../problems.ts';
import type { ReadCode } from './svarkode.ts';

/** One respondent's hand-in. Notes are never part of it. */
export interface Svar {
  /** Key of the campaign. */
  readonly campaign: string;
  readonly instrument: string;
  readonly version: number;
  readonly role: Role;
  readonly id: string;
  readonly revision: number;
  /** States by item; an item without a key is unanswered. */
  readonly answers: Readonly<Record<string, AnswerState>>;
}

/** The states of a sheet in the order of the questionnaire. Answers to items the role is not asked are left out. */
export const statesOf = (layout: Layout, role: Role, answers: Answers): readonly (AnswerState | undefined)[] =>
  layout.slots.map((slot) => {
    const state = answers[slot.item.id]?.state;
    return allows(slot, role, wireOf(state)) ? state : undefined;
  });

/** A hand-in as a file has it. */
export function svarOf({ instrument, slots }: Layout, campaign: string, { id, revision, role, states }: Response): Svar {
  const answers = slots.flatMap(({ item }, at) => {
    const state = states[at];
    return state === undefined ? [] : [[item.id, state] as const];
  });
  return { campaign, instrument: instrument.id, version: instrument.version, role, id, revision, answers: Object.fromEntries(answers) };
}

/** Reads a hand-in from a file as if it were a code, so that it gets the same verdicts. */
export function readSvar(svar: Svar, layouts: readonly Layout[]): Result<ReadCode, CodeProblem> {
  const same = layouts.filter(({ instrument }) => instrument.id === svar.instrument);
  if (same.length === 0) return failure([{ code: 'unknown-instrument', prefix: svar.instrument }]);
  const layout = same.find(({ instrument }) => instrument.version === svar.version);
  if (!layout) return failure([{ code: 'unknown-edition', version: svar.version }]);
  const { id, revision, role } = svar;
  const states = layout.slots.map(({ item }) => svar.answers[item.id]);
  const known = new Set(layout.slots.map(({ item }) => item.id));
  const fits = layout.slots.every((slot, at) => allows(slot, role, wireOf(states[at]))) && layout.instrument.roles.includes(role);
  if (!fits || Object.keys(svar.answers).some((item) => !known.has(item))) return failure([{ code: 'code-off-scale' }]);
  return success({ response: { id, revision, role, states }, key: svar.campaign, layout });
}
