/** Words of the chooser's page. */
import type { Family, Rules } from '../domain/modelvalg/index.ts';

export const words = {
  title: 'Hvilken model passer til os?',
  description: 'Svar på tolv spørgsmål om jeres kommune, og se, hvor godt tre løsningstyper og fire roller fra »Én plan« passer til.',
  lead: 'Svar på tolv spørgsmål om jeres forhold. I ser, hvor godt hver model passer, hvorfor, og hvad der kan flytte svaret.',
  limits: [
    'Der er ikke ét rigtigt svar. Alle modeller har noget for og noget imod, og de går over i hinanden.',
    'Vægtene er vores læsning af rapporten. Den har ingen vægte selv.',
    'Match viser, hvor meget jeres forhold ligner dem, en model er tænkt til. Den viser ikke, hvad der hjælper borgerne mest.',
  ],
  noScript: 'Skal siden lægge vægtene sammen, skal browseren have JavaScript slået til. Spørgsmål og vægte kan læses og udskrives uden.',
  form: 'Spørgsmålene',
  dontKnow: 'Ved ikke',
  clear: 'Fjern svaret',
  startOver: 'Begynd forfra',
  startedOver: 'Alle svar er fjernet.',
  standing: 'Svaret',
  result: 'Sådan passer modellerne',
  exampleHeading: 'Et eksempel på et svar',
  example: (effort: string): string => `Her er de svar, rapporten giver om ${effort}. Eksemplet går væk, når I selv svarer.`,
  model: 'Model',
  fit: 'Match',
  strength: 'Taler for',
  heed: 'Tænk over',
  who: 'Indsatser i rapporten',
  leads: 'Blandt de bedste',
  alone: 'Forrest',
  silent: 'Ingen af svarene handler om den.',
  lines: (lines: readonly string[]): string => `Linje\u00a0${lines.map((range) => range.replace('-', '\u2060–\u2060')).join(', ')}.`,
  outOf: (fit: number): string => `${String(fit)} af 100`,
  behind: 'Svarene bag',
  behindTable: 'Hvert svar med sine vægte',
  behindText:
    'Hvert svar trækker op eller ned. Et tomt felt betyder, at svaret ikke siger noget om modellen. Linjerne viser, hvor i rapporten det er læst.',
  answer: 'Spørgsmål og svar',
  points: 'Point af dem, svarene kan give',
  pointsOf: (points: number, range: number): string => `${String(points)} af ${String(range)}`,
  unanswered: 'Ikke besvaret',
  unknown: 'Ved ikke',
  turns: 'Hvad kan flytte svaret?',
  open: 'Et svar på disse spørgsmål kan også flytte det:',
  weights: 'Alle spørgsmål og vægte',
  weightsTable: 'Hver vægt med sin grund',
  weightsText:
    'Et svar vejer fra −2 til +2. Ved hvert svar står grunden og de linjer i rapporten, den er læst af. Intet svar vejer direkte imod den parrede rolle; den taber kun, når andet taler mere for de andre.',
  option: 'Svar og grund',
  trial: 'Prøvet på de femten indsatser',
  trialText: [
    'Vi har sat de svar ind, som rapporten giver om hver indsats, og set, hvad vælgeren sætter forrest.',
    'Det er ingen uafhængig prøve. Vægtene bygger på samme rapport, og svarene er tolket. Spørgsmålene om love og om at bevillige ligger tæt på det, der skiller rollerne fra hinanden. De fleste indsatser har også færre svar, end vi kræver af jer.',
    'Hillerøds voksenteam arbejder i par uden at sidde sammen. Gribskovs rolle hedder tværgående, selv om medarbejderne sidder hver for sig. Kommuner kan vælge andet end det, forholdene peger på, og have gode grunde.',
  ],
  trialCaption: 'De femten indsatser: det, kommunen har, og det, vælgeren sætter forrest',
  effort: 'Indsats',
  answers: 'Svar',
  has: 'Kommunen har',
  first: 'Vælgeren sætter forrest',
  same: 'Det samme?',
} as const;

/** How fits are read, from the rules themselves. */
export const ruleText = ({ leastAnswers, tieMargin, partialFrom, goodFrom }: Rules): string =>
  `Match går fra 0 til 100. Under ${String(partialFrom)} er det svagt, fra ${String(partialFrom)} delvist og fra ${String(goodFrom)} godt. Er der højst ${String(tieMargin)} op til den bedste, regner vi to modeller for lige gode. »Ved ikke« tæller ikke med, og under ${String(leastAnswers)} svar viser vi intet.`;

/** What is said when no single answer moves the first place. */
export const noTurn: Readonly<Record<Family, string>> = {
  organisation: 'Ingen ændring af ét svar kan sætte en anden løsningstype forrest.',
  caseworker: 'Ingen ændring af ét svar kan sætte en anden rolle forrest.',
};

/** What stands before the smallest changes. */
export const turnLead: Readonly<Record<Family, string>> = {
  organisation: 'Én ændring kan sætte en anden løsningstype forrest. De mindste er:',
  caseworker: 'Én ændring kan sætte en anden rolle forrest. De mindste er:',
};
