/** Words of the chooser of models. */
import type { Band, ChooserProblem, Family, Matching, Model, Outcome, Turn } from '../domain/modelvalg/index.ts';
import { fileWords, type FileWords } from '../../files/words.ts';
import { listed } from '../../base/words/listed.ts';
import { modelNames } from './organisering.ts';

const lower = (model: Model): string => modelNames[model].toLowerCase();

/** Names in a sentence: "ny enhed og team på tværs". */
export const inSentence = (models: readonly Model[]): string => listed(models.map(lower));

/** Short names for narrow columns. */
export const shortNames: Readonly<Record<Model, string>> = {
  'ny-enhed': 'Ny enhed',
  'team-paa-tvaers': 'Team på tværs',
  'eksisterende-struktur': 'Samme struktur',
  koordinerende: 'Koordi\u00adnerende',
  parret: 'Parret',
  tvaergaaende: 'Tvær\u00adgående',
  'alt-i-en': 'Alt-i-én',
};

export const familyNames: Readonly<Record<Family, string>> = { organisation: 'Løsningstyper', caseworker: 'Roller' };

export const bandNames: Readonly<Record<Band, string>> = { svag: 'svagt match', delvis: 'delvist match', god: 'godt match' };

const sentences: { readonly [Code in ChooserProblem['code']]: (problem: Extract<ChooserProblem, { code: Code }>) => string } = {
  'too-few-answers': ({ answered, needed }) =>
    answered === 0
      ? `Svar på mindst ${String(needed)} spørgsmål, så viser vi noget. Med færre er grundlaget for tyndt.`
      : `I har svaret på ${String(answered)}. Vi viser først noget, når I har svaret på ${String(needed)}, for ellers er grundlaget for tyndt.`,
  'other-version': ({ version, known }) =>
    `Svarene hører til udgave ${String(version)} af spørgsmålene. Siden har udgave ${String(known)}, og ordene kan være andre.`,
  'unknown-question': ({ question }) => `Filen svarer på »${question}«, som vi ikke spørger om.`,
  'unknown-option': ({ question, option }) => `Svaret »${option}« findes ikke under »${question}«.`,
};

/** The sentence that tells why answers cannot be used. */
export const chooserProblemText = (problem: ChooserProblem): string =>
  (sentences[problem.code] as (problem: ChooserProblem) => string)(problem);

/** "Bedste match: ny enhed. Rolle: tværgående sagsbehandler." */
export const verdictOf = ({ organisation, caseworker }: Matching): string =>
  `Bedste match: ${inSentence(organisation.leaders)}. Rolle: ${inSentence(caseworker.leaders)}.`;

/** A weight as it is printed: "+2", "−1", and nothing where the answer says nothing. */
export const weightText = (weight: number | undefined): string => {
  if (weight === undefined || weight === 0) return '';
  return weight > 0 ? `+${String(weight)}` : `−${String(-weight)}`;
};

/** One answer that would put another model first. */
export const turnText = ({ from, to, first }: Turn): string =>
  from
    ? `Havde I svaret »${to.label}« i stedet for »${from.label}«, lå ${inSentence(first)} forrest.`
    : `Svarer I »${to.label}«, ligger ${inSentence(first)} forrest.`;

export const outcomeTexts: Readonly<Record<Outcome, string>> = {
  alone: 'Ja, alene',
  shared: 'Ja, delt med andre',
  missed: 'Nej',
};

/** "Kommunens løsningstype ligger alene forrest i 12 af 15, delt forrest i 0 og ikke forrest i 3." */
export const trialSentence = (family: Family, counts: Readonly<Record<Outcome, number>>): string => {
  const { alone, shared, missed } = counts;
  const subject = family === 'organisation' ? 'løsningstype' : 'rolle';
  const split = shared > 0 ? `, delt med andre i ${String(shared)}` : '';
  return `Kommunens ${subject} ligger alene forrest i ${String(alone)} af ${String(alone + shared + missed)}${split}, og ikke forrest i ${String(missed)}.`;
};

/** Words for saving and opening; what is not said here is as in the calculators. */
export const chooserFileWords: FileWords = {
  ...fileWords,
  intro: 'Svarene bliver i browseren. De forlader først siden, når I gemmer dem.',
  title: 'Navn på jeres svar',
  noteHint: 'Skriv, hvorfor I svarede, som I gjorde. Teksten kommer med i filen.',
  saveBlocked: 'Svar på noget først, så er der noget at gemme.',
  keepHint: 'Alle, der bruger samme browser på enheden, kan se svarene.',
  keptNow: 'Svarene er gemt på denne enhed.',
  restored: 'De gemte svar er hentet.',
};
