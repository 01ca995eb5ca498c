/** Sentences about a business case that has no result. Words for a result and its steps stand beside it. */
import type { CaseProblem } from '../domain/businesscase/index.ts';
import { caseFieldLabel } from './businesscase-fields.ts';

type Sentences = { readonly [Code in CaseProblem['code']]: (problem: Extract<CaseProblem, { code: Code }>) => string };

const format = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 4 });
const number = (value: number): string => format.format(value);
const percent = (share: number): string => `${number(share * 100)} pct.`;

const sentences: Sentences = {
  missing: () => 'Her mangler et svar. Regnestykket kan ikke undvære det.',
  'not-finite': () => 'Her skal stå et tal.',
  negative: ({ value }) => `Tallet kan ikke være under nul. I har skrevet ${number(value)}.`,
  'not-positive': () => 'Tallet skal være større end nul.',
  'share-out-of-range': ({ value }) => `En andel ligger mellem 0 og 100 pct. I har skrevet ${percent(value)}`,
  'shares-not-whole': ({ sum }) => `Andelene skal give 100 pct. tilsammen. De giver ${percent(sum)}`,
  'horizon-out-of-range': ({ limit }) => `Skriv et helt antal år fra 1 til ${number(limit)}.`,
  'length-not-horizon': ({ length, horizon }) =>
    `Der skal være et tal for hvert år. I har ${number(length)} tal til ${number(horizon)} år.`,
  'too-many-weeks': ({ value, limit }) => `Regnestykket følger et forløb i højst ${number(limit)} uger. I har skrevet ${number(value)}.`,
  'growth-of-series': () => 'Vækst kan kun bruges, når tilgangen er ét tal. I har skrevet et tal for hvert år.',
  'form-out-of-range': ({ least, most }) => `Formen skal ligge mellem ${number(least)} og ${number(most)}.`,
  'curve-start': () => 'Kurven skal begynde i uge 0 med 100 pct.',
  'curve-order': ({ week }) => `Ugerne skal stige fra punkt til punkt. Uge ${number(week)} står på en forkert plads.`,
  'curve-rises': ({ week }) => `Andelen kan ikke stige. Det gør den i uge ${number(week)}.`,
  'curve-open': ({ week, limit }) =>
    `Kurven stopper i uge ${number(week)}, før alle er ude. Før den ned til 0 pct. eller frem til uge ${number(limit)}.`,
  'steps-not-connected': () => 'Trinene skal følge efter hinanden fra uge 0 uden huller. Kun det sidste er uden slutning.',
  'nominal-discounted': ({ rate }) =>
    `Løbende priser kan ikke diskonteres med en realrente. Sæt renten til 0, eller fjern prisudviklingen. Renten er ${percent(rate)}`,
};

/** Why a field cannot be used, to stand beside it. */
export const caseProblemText = (problem: CaseProblem): string => (sentences[problem.code] as (problem: CaseProblem) => string)(problem);

/** The same with the field's name in front, to stand alone. */
export const caseProblemLine = (problem: CaseProblem): string => `${caseFieldLabel(problem.field)}: ${caseProblemText(problem)}`;

export { caseFieldLabel, caseFields } from './businesscase-fields.ts';
export * from './businesscase-result.ts';
export { traceFormulas, traceLabels } from './businesscase-trace.ts';
