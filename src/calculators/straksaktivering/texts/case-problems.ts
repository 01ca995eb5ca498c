/** Sentences about a business case that has no result. Words for a result and its steps stand beside it. */
import type { CaseProblem } from '../domain/index.ts';
import { caseFieldLabel } from './case-fields.ts';
import { commonSentences, inWords, percentInWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';

/** One sentence for each problem of a case. */
export const caseSentences: Sentences<CaseProblem> = {
  ...commonSentences,
  'too-many-weeks': ({ value, limit }) => `Regnestykket følger et forløb i højst ${inWords(limit)} uger. I har skrevet ${inWords(value)}.`,
  'growth-of-series': () => 'Vækst kan kun bruges, når tilgangen er ét tal. I har skrevet et tal for hvert år.',
  'growth-out-of-range': ({ value }) => `Væksten skal være over −100 og højst 100 pct. om året. I har skrevet ${percentInWords(value)}`,
  'form-out-of-range': ({ least, most }) => `Formen skal ligge mellem ${inWords(least)} og ${inWords(most)}.`,
  'steps-not-connected': () => 'Trinene skal følge efter hinanden fra uge 0 uden huller. Kun det sidste er uden slutning.',
  'nominal-discounted': ({ rate }) =>
    `Løbende priser kan ikke diskonteres med en realrente. Sæt renten til 0, eller fjern prisudviklingen. Renten er ${percentInWords(rate)}`,
};

/** Why a field cannot be used, to stand beside it. */
export const caseProblemText = (problem: CaseProblem): string => sentenceOf(caseSentences, problem);

/** The same with the field's name in front, to stand alone. */
export const caseProblemLine = (problem: CaseProblem): string => `${caseFieldLabel(problem.field)}: ${caseProblemText(problem)}`;

export { caseFieldLabel, caseFields } from './case-fields.ts';
export * from './case-result.ts';
export { cohortFormula, traceFormulas, traceLabels } from './case-trace.ts';
