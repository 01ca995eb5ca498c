/** Words for the base budget. */
import type { AnchorInput, BudgetProblem, BudgetYear, MonthlyInput, YearlyInput } from '../domain/index.ts';
import { fieldLabel } from '../../../base/words/field-label.ts';
import { commonSentences, inWords, sentenceOf, type Sentences } from '../../../base/words/sentences.ts';

/** What each value of a budget is called. The form's own list of fields, with units and hints, is in `fields.ts`. */
export const budgetFieldNames: { readonly [Field in keyof (YearlyInput & MonthlyInput & AnchorInput)]-?: string } = {
  navn: 'Målgruppe',
  horisontAar: 'Antal år',
  startbestand: 'Borgere på ydelsen ved start',
  tilgang: 'Nye borgere om året',
  varighedUger: 'Gennemsnitlig varighed i uger',
  ugerPrAar: 'Uger på et år',
  startKurve: 'Kurve for dem, der er på ydelsen ved start',
  tilgangPrMd: 'Nye borgere om måneden',
  kurve: 'Kurve for nye borgere',
  nyKurve: 'Ny kurve',
  aar: 'År',
  ydelsePrAar: 'Ydelse pr. helårsperson',
  kommuneAndel: 'Kommunens andel af ydelsen',
  landsvaegt: 'Hvor meget landets udvikling vejer',
  landsindeks: 'Indeks for hele landet',
  lokaltIndeks: 'Indeks for kommunen',
  basisAar: 'Basisår',
};

/** Columns of the table year by year. */
export const budgetYearLabels: Readonly<Record<keyof BudgetYear, string>> = {
  aar: 'År',
  tilgang: 'Tilgang i året',
  afgang: 'Afgang i året',
  ultimo: 'Borgere ved årets slutning',
  gnsBestand: 'Borgere i gennemsnit',
  udgiftKommune: 'Kommunens udgift',
};

const sentences: Sentences<BudgetProblem> = {
  ...commonSentences,
  'years-not-in-row': ({ year }) => `Årene skal følge efter hinanden. ${String(year)} står på en forkert plads.`,
  'too-few-years': ({ length, horizon }) =>
    `Indeksene dækker ${inWords(length)} år. De skal dække budgettets ${inWords(horizon)} år, og gerne årene før.`,
};

/** Why a field cannot be used, to stand beside it. */
export const budgetProblemText = (problem: BudgetProblem): string => sentenceOf(sentences, problem);

/** The same with the field's name in front. */
export const budgetProblemLine = (problem: BudgetProblem): string =>
  `${fieldLabel(problem.field, budgetFieldNames)}: ${budgetProblemText(problem)}`;
