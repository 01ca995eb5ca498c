/** Why something handed in, pasted or agreed cannot be used: one sentence each, in the words of the one who must put it right. */
import {
  campaignLimits,
  type AgreementProblem,
  type CodeProblem,
  type CountersProblem,
  type InvitationProblem,
  type MappingProblem,
  type PublishProblem,
  type RowProblem,
  type TableProblem,
  type Waiting,
} from '../domain/index.ts';
import { inWords } from '../../base/words/counting.ts';
import { listed } from '../../base/words/listed.ts';
import { sentenceOf, type Sentences } from '../../base/words/sentences.ts';
import { roleNames } from '../../assessment/texts/index.ts';

const codeSentences: Sentences<CodeProblem> = {
  'not-a-code': () => 'Det ligner ikke en svarkode. En svarkode er én linje, der begynder med spørgeskemaets bogstaver.',
  'unknown-instrument': ({ prefix }) => `Ingen af spørgeskemaerne her har koder, der begynder med »${prefix}«.`,
  'unknown-edition': ({ version }) =>
    `Koden svarer på udgave ${String(version)} af spørgeskemaet. Den udgave kender siden ikke. Genindlæs siden, og prøv igen.`,
  'code-length': ({ found, expected }) =>
    `Koden har ${String(found)} tegn og skulle have ${String(expected)}. Bed om hele linjen, eller kopiér den igen.`,
  'code-damaged': () => 'Et eller flere tegn i koden er ændret undervejs. Bed svarpersonen om at kopiere koden igen.',
  'code-newer': () => 'Koden er lavet med en nyere udgave af Styrbar. Genindlæs siden, og prøv igen.',
  'other-wording': ({ version }) =>
    `Koden svarer på udgave ${String(version)}, men spørgsmålene lød anderledes. Svarene kan ikke lægges sammen med jeres.`,
  'code-off-scale': () => 'Koden rummer et svar, som ikke findes i spørgeskemaet. Den tæller ikke med.',
};

/** What a link says that no campaign can hold. */
const brokenParts = {
  'no-name': 'Linket siger ikke, hvad målingen hedder.',
  name: `Målingens navn i linket har mere end ${String(campaignLimits.name)} tegn.`,
  message: `Beskeden i linket har mere end ${String(campaignLimits.message)} tegn.`,
  roles: 'Linket nævner den samme rolle to gange.',
} as const;

const invitationSentences: Sentences<InvitationProblem> = {
  'invitation-damaged': () => 'Linket er ikke helt. Bed den, der inviterede, om at sende det igen, og kopiér hele linjen.',
  'invitation-newer': () => 'Linket er lavet med en nyere udgave af Styrbar. Genindlæs siden, og prøv igen.',
  'invitation-breaks-limits': ({ part }) => `${brokenParts[part]} Bed den, der inviterede, om et nyt link.`,
  'invitation-too-long': ({ length, limit }) =>
    `Linket fylder ${String(length)} tegn. Mange mailprogrammer klipper det over ved ${String(limit)}. Gør navn eller besked kortere.`,
  'invitation-unknown-instrument': ({ instrument }) => `Linket hører til et spørgeskema, som ikke findes her (»${instrument}«).`,
  'invitation-other-edition': ({ version }) =>
    `Linket hører til udgave ${String(version)} af spørgeskemaet, og det er ikke den, der står her. Kan udgaven ikke åbnes, så genindlæs siden, eller bed om et nyt link.`,
};

const countersSentences: Sentences<CountersProblem> = {
  'counters-uneven': ({ item }) => `Svarene på »${item}« passer ikke med antallet af personer. Optællingen er ændret og kan ikke bruges.`,
  'counters-other-shape': () => 'Optællingen hører til en anden udgave af spørgeskemaet.',
  'counters-other-role': ({ role }) => `Optællingen rummer rollen »${role}«, som spørgeskemaet ikke henvender sig til.`,
};

const agreementSentences: Sentences<AgreementProblem> = {
  'agreement-unknown-item': ({ item }) => `»${item}« findes ikke i spørgeskemaet.`,
  'agreement-off-scale': ({ item }) => `Det aftalte svar på »${item}« findes ikke blandt svarmulighederne.`,
  'agreement-without-reason': ({ item }) => `Skriv, hvad der afgjorde det aftalte svar på »${item}«.`,
  'agreement-twice': ({ item }) => `Der er to aftalte svar på »${item}«. Behold ét.`,
};

const publishSentences: Sentences<PublishProblem> = {
  'too-few': ({ persons, least }) =>
    `${String(persons)} har svaret. Resultatet vises, når mindst ${inWords(least)} har, så ingen kan genkendes.`,
  'too-few-new': ({ least }) =>
    `Siden sidst er færre end ${inWords(least)} svar kommet til eller rettet i hver gruppe. Et nyt resultat vises, når der er flere, for ellers kunne forskellen pege på bestemte personer.`,
  'too-few-outside-meeting': ({ least }) =>
    `Færre end ${inWords(least)} har svaret uden for mødet. Deres svar tælles med, når der er flere, for den, der har mødets tal, kunne trække dem fra resultatet.`,
};

const mappingSentences: Sentences<MappingProblem> = {
  'mapping-other-instrument': ({ instrument, version }) =>
    `Valgene hører til et andet spørgeskema eller en anden udgave (»${instrument}«, udgave ${String(version)}).`,
  'mapping-no-columns': () => 'Vælg mindst én kolonne med svar.',
  'mapping-unknown-item': ({ item }) => `»${item}« findes ikke i spørgeskemaet.`,
  'mapping-missing-column': ({ column }) => `Kolonnen »${column}« er ikke i filen.`,
  'mapping-same-column': ({ column }) => `Kolonnen »${column}« er valgt til mere end ét spørgsmål.`,
  'mapping-ambiguous-column': ({ column }) =>
    `Filen har flere kolonner, der hedder »${column}«. Giv dem hver sit navn, og hent filen igen.`,
  'mapping-personal': ({ column }) =>
    `»${column}« ser ud til at rumme CPR-numre eller mailadresser. Vælg en kolonne med numre, der ikke kan føre til en person.`,
};

const rowSentences: Sentences<RowProblem> = {
  'row-unknown-word': ({ column, cell }) => `»${cell}« i kolonnen »${column}« er ikke blandt de svar, I har valgt betydning for.`,
  'row-unknown-role': ({ cell }) =>
    cell === '' ? 'Rækken siger ikke, hvilken rolle der har svaret.' : `»${cell}« er ikke blandt rollerne.`,
  'row-role-left-out': ({ cell }) => `I har valgt, at »${cell}« ikke tæller med.`,
  'row-heading': () => 'Rækken gentager overskriften.',
  'row-not-asked': ({ column, role }) => `Kolonnen »${column}« har et svar, men ${roleNames[role].plural} er ikke spurgt om det.`,
  'row-off-scale': ({ column, cell }) => `»${cell}« kan ikke vælges i spørgsmålet i kolonnen »${column}«.`,
  'row-empty': () => 'Rækken har ingen svar.',
  'row-length': ({ found, expected }) => `Rækken har ${String(found)} felter, og overskriften har ${String(expected)}.`,
  'row-no-respondent': ({ column }) => `Rækken har intet svarnummer i kolonnen »${column}«.`,
  'row-same-respondent': ({ cell, row }) => `Svarnummeret »${cell}« står også i række ${String(row)}. Kun den række tæller med.`,
  'row-last-revision': () => 'Rækken er rettet så mange gange, som der kan holdes rede på. Svaret fra sidst gælder.',
};

const tableSentences: Sentences<TableProblem> = {
  'table-too-large': ({ limit }) => `Filen er større end ${String(limit / 1_000_000)} MB. Del udtrækket i flere filer.`,
  'table-empty': () => 'Filen har ingen rækker under en overskrift. Gem udtrækket som CSV med spørgsmålene i første linje.',
  'table-quotes': ({ row }) =>
    `Et citationstegn omkring række ${String(row)} mangler sin anden halvdel, så resten af filen ikke kan deles i felter. Gem udtrækket igen.`,
};

const refusedSentences: Sentences<RowProblem> = {
  'row-unknown-word': ({ cell }) => `»${cell}« er ikke blandt de svar, I har valgt betydning for.`,
  'row-unknown-role': rowSentences['row-unknown-role'],
  'row-role-left-out': rowSentences['row-role-left-out'],
  'row-heading': rowSentences['row-heading'],
  'row-not-asked': ({ column, role }) =>
    `Rækken har svar på noget, som ${roleNames[role].plural} ikke er spurgt om, for eksempel i kolonnen »${column}«. Tøm de felter i udtrækket, så tæller resten af rækken med.`,
  'row-off-scale': ({ cell }) => `»${cell}« kan ikke vælges dér, hvor det står.`,
  'row-empty': rowSentences['row-empty'],
  'row-length': rowSentences['row-length'],
  'row-no-respondent': rowSentences['row-no-respondent'],
  'row-same-respondent': () => 'Svarnummeret står også i en tidligere række, og kun den tæller med.',
  'row-last-revision': rowSentences['row-last-revision'],
};

/** Why choices of columns and words do not fit a table. */
export const mappingProblemText = (problem: MappingProblem): string => sentenceOf(mappingSentences, problem);
/** Why a file is no table. */
export const tableProblemText = (problem: TableProblem): string => sentenceOf(tableSentences, problem);
/** Why a row is left out. */
export const rowProblemText = (problem: RowProblem): string => sentenceOf(rowSentences, problem);
/** Why rows with the same fault are left out, whatever column and row each stands in. */
export const refusedText = (problem: RowProblem): string => sentenceOf(refusedSentences, problem);
/** Why a svarkode cannot be read. */
export const codeProblemText = (problem: CodeProblem): string => sentenceOf(codeSentences, problem);
/** Why an invitation link cannot be used. */
export const invitationProblemText = (problem: InvitationProblem): string => sentenceOf(invitationSentences, problem);
/** Why the counters of a meeting cannot be used. */
export const countersProblemText = (problem: CountersProblem): string => sentenceOf(countersSentences, problem);
/** Why an agreed answer cannot stand. */
export const agreementProblemText = (problem: AgreementProblem): string => sentenceOf(agreementSentences, problem);
/** What has come and is not counted yet, role by role: "Ikke talt med endnu: 2 nye og 1 rettet svar fra ledere." */
export function waitingText(waiting: readonly Waiting[], least: number): string {
  if (waiting.length === 0) return '';
  const each = waiting.map(({ role, fresh, corrected }) => `${roleNames[role].plural} (${cameText(fresh, corrected)})`);
  return `Ikke talt med endnu: ${listed(each)}. De kommer med, når mindst ${inWords(least)} nye eller rettede svar i gruppen kan tælles med på én gang.`;
}

const cameText = (fresh: number, corrected: number): string =>
  listed([
    ...(fresh > 0 ? [`${String(fresh)} ${fresh === 1 ? 'nyt' : 'nye'}`] : []),
    ...(corrected > 0 ? [`${String(corrected)} ${corrected === 1 ? 'rettet' : 'rettede'}`] : []),
  ]);

/** Why nothing can be shown yet. */
export const publishProblemText = (problem: PublishProblem): string => sentenceOf(publishSentences, problem);
