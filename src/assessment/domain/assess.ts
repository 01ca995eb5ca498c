import { success, type Result } from '../../base/result.ts';
import { knowledgeGaps, weakAnswers, type ItemAnswer, type WeakAnswer } from './findings.ts';
import type { Answers, Assessment, Instrument, Role, Section } from './model.ts';
import { fitting, type AssessmentProblem } from './problems.ts';
import { itemsFor } from './relevance.ts';
import { isOpen, scaleOf } from './scale.ts';
import { verdict, type Verdict } from './status.ts';
import { tally, type Tally } from './tally.ts';

/** What the answers say about one section, with the answers behind it. Open questions are among the answers and never in the tally. */
export interface SectionResult {
  readonly section: Section;
  readonly answers: readonly ItemAnswer[];
  readonly tally: Tally;
  readonly verdict: Verdict;
}

/** What the answers say: section by section and as findings. There is no total on purpose. */
export interface AssessmentResult {
  readonly sections: readonly SectionResult[];
  /** Items with any choice, or a note where the item is answered in words, of the items the role can answer. */
  readonly progress: { readonly chosen: number; readonly items: number };
  readonly knowledgeGaps: readonly ItemAnswer[];
  readonly weakAnswers: readonly WeakAnswer[];
}

function answersIn(section: Section, role: Role, answers: Answers): readonly ItemAnswer[] {
  return itemsFor(section, role).map((item) => ({ item, section, state: answers[item.id]?.state, note: answers[item.id]?.note }));
}

function resultOf(instrument: Instrument, section: Section, { role, answers: given }: Assessment): SectionResult {
  const answers = answersIn(section, role, given);
  const longest = Math.max(0, ...section.items.map((item) => scaleOf(instrument, item).steps.length));
  const counted = tally(
    answers.filter(({ item }) => !isOpen(scaleOf(instrument, item))).map(({ state }) => state),
    longest,
  );
  return { section, answers, tally: counted, verdict: verdict(instrument, section, counted, answers) };
}

/** True when the item has an answer of the kind it asks for. */
export const isAnswered = (instrument: Pick<Instrument, 'scales'>, { item, state, note }: ItemAnswer): boolean =>
  (isOpen(scaleOf(instrument, item)) ? note : state) !== undefined;

/** Reads an assessment against its instrument. Answers to items outside the role are kept by the caller and left out here. */
export function assess(instrument: Instrument, assessment: Assessment): Result<AssessmentResult, AssessmentProblem> {
  const fit = fitting(instrument, assessment);
  if (!fit.ok) return fit;
  const sections = instrument.sections.map((section) => resultOf(instrument, section, assessment));
  const all = sections.flatMap(({ answers }) => answers);
  return success({
    sections,
    progress: { chosen: all.filter((answer) => isAnswered(instrument, answer)).length, items: all.length },
    knowledgeGaps: knowledgeGaps(all),
    weakAnswers: weakAnswers(instrument, all),
  });
}
