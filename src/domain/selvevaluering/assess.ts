import { success, type Result } from '../result.ts';
import { knowledgeGaps, weakAnswers, type ItemAnswer, type WeakAnswer } from './findings.ts';
import type { Answers, Assessment, Instrument, Role, Section } from './model.ts';
import { fitting, type AssessmentProblem } from './problems.ts';
import { itemsFor } from './relevance.ts';
import { verdict, type Verdict } from './status.ts';
import { tally, type Tally } from './tally.ts';

/** What the answers say about one section, with the answers behind it. */
export interface SectionResult {
  readonly section: Section;
  readonly answers: readonly ItemAnswer[];
  readonly tally: Tally;
  readonly verdict: Verdict;
}

/** What the answers say: section by section and as findings. There is no total on purpose. */
export interface AssessmentResult {
  readonly sections: readonly SectionResult[];
  /** Items with any choice, of the items the role can answer. */
  readonly progress: { readonly chosen: number; readonly items: number };
  readonly knowledgeGaps: readonly ItemAnswer[];
  readonly weakAnswers: readonly WeakAnswer[];
}

function answersIn(section: Section, role: Role, answers: Answers): readonly ItemAnswer[] {
  return itemsFor(section, role).map((item) => ({ item, section, state: answers[item.id]?.state, note: answers[item.id]?.note }));
}

/** Reads an assessment against its instrument. Answers to items outside the role are kept by the caller and left out here. */
export function assess(instrument: Instrument, assessment: Assessment): Result<AssessmentResult, AssessmentProblem> {
  const fit = fitting(instrument, assessment);
  if (!fit.ok) return fit;
  const sections = instrument.sections.map((section): SectionResult => {
    const answers = answersIn(section, assessment.role, assessment.answers);
    const states = answers.map(({ state }) => state);
    return { section, answers, tally: tally(states), verdict: verdict(states, instrument.rule) };
  });
  const all = sections.flatMap(({ answers }) => answers);
  return success({
    sections,
    progress: { chosen: all.filter(({ state }) => state !== undefined).length, items: all.length },
    knowledgeGaps: knowledgeGaps(all),
    weakAnswers: weakAnswers(all),
  });
}
