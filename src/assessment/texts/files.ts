/** Sentences about saved files of answers: why one does not fit, and what became of answers to an older edition. */
import type { AssessmentProblem } from '../domain/index.ts';
import type { ByCode } from './findings.ts';

const problemSentences: ByCode<AssessmentProblem> = {
  'other-instrument': ({ instrument }) => `Filen hører til et andet spørgeskema (»${instrument}«).`,
  'other-version': ({ version, known }) =>
    version > known
      ? `Filen er gemt med en nyere udgave af spørgeskemaet (udgave ${String(version)}; denne side kender udgave ${String(known)}). Genindlæs siden, og prøv igen.`
      : `Filen er gemt med en ældre udgave af spørgeskemaet (udgave ${String(version)}). Spørgsmålene kan være ændret, så svarene bliver ikke ført over.`,
  'other-role': ({ role }) => `Filen er besvaret af rollen »${role}«, som spørgeskemaet ikke henvender sig til.`,
  'off-scale': ({ item }) => `Svaret på »${item}« findes ikke blandt svarmulighederne.`,
  'unknown-register': ({ id }) => `Filen har et tal til »${id}«, som spørgeskemaet ikke spørger om.`,
  'register-not-a-share': ({ value }) => `Filen har tallet ${String(value)}, som ikke er en andel i procent.`,
  'unknown-item': ({ item }) => `Filen har et svar på »${item}«, som ikke findes i spørgeskemaet.`,
};

/** The sentence that tells why a saved assessment does not fit the questionnaire. */
export const assessmentProblemText = (problem: AssessmentProblem): string =>
  (problemSentences[problem.code] as (problem: AssessmentProblem) => string)(problem);

/** Why nothing is saved while a figure cannot be read. */
export const unusedFigureText = (label: string): string => `Tallet til »${label}« kan ikke bruges. Ret det, eller tøm feltet.`;

/** What became of answers and figures in an older edition. */
export const leftBehindText = (version: number, items: readonly string[]): string =>
  items.length === 0
    ? `Alt fra udgave ${String(version)} er ført over, for ordene er de samme.`
    : `Dette fra udgave ${String(version)} er ikke ført over, for ordene er ændret, eller spørgsmålet er væk: ${items.join(', ')}. Det står stadig, hvor det er gemt, og kan åbnes på udgavens egen side.`;
