/** The words of the tool »Vurdér«: names, buttons and messages. Sentences about results stand in selvevaluering-fund.ts. */
import type { Aside, Instrument, Role } from '../domain/index.ts';
import { inWords } from '../../base/words/counting.ts';
import { capital } from '../../base/words/wording.ts';

/** The roles as users choose them. */
export const roleNames: Readonly<Record<Role, { readonly name: string; readonly plural: string; readonly who: string }>> = {
  politiker: { name: 'Politiker', plural: 'politikere', who: 'Medlem af udvalg eller kommunalbestyrelse' },
  leder: { name: 'Leder', plural: 'ledere', who: 'Direktion, chef eller teamleder' },
  medarbejder: { name: 'Medarbejder', plural: 'medarbejdere', who: 'Arbejder med borgere eller virksomheder' },
  borger: { name: 'Borger', plural: 'borgere', who: 'Har selv et forløb hos kommunen' },
};

/** The answers that are not steps; they stand apart from the scale. */
export const asideNames: Readonly<Record<Aside, string>> = {
  'ved-ikke': 'Ved ikke',
  'ikke-relevant': 'Ikke relevant',
};

export const words = {
  noScript:
    'Her er hele spørgeskemaet. I kan læse det, udfylde det og skrive det ud. At samle svarene til en egenvurdering kræver, at JavaScript er slået til.',
  who: 'Hvem svarer?',
  onlyRole: (who: string, items: number) => `Skemaet er for ${who}. Det har ${String(items)} spørgsmål.`,
  questions: (items: number) => `${String(items)}\u00a0spørgsmål`,
  haveFile: 'Har I en fil fra før? Åbn den her',
  guide: 'Vejledning',
  readGuide: 'Læs vejledningen',
  newTab: 'ny fane',
  fromExperience: 'Svar ud fra jeres erfaring. Beslutningen ligger hos andre.',
  for: 'For',
  note: 'Note',
  answerTo: 'Svar på',
  noteTo: 'Note til',
  noteHint: 'Skriv ikke navne eller CPR-numre.',
  clear: 'Fjern svar',
  toResult: 'Se egenvurderingen',
  toSafekeeping: 'Gem eller hent',
} as const;

/** What becomes of an answer in words, beside the field. */
export const openHints = {
  ark: 'Svaret bliver gemt sammen med arket og bliver ikke talt. Skriv ikke navne eller CPR-numre.',
  aflevering:
    'Det, du skriver her, bliver ikke afleveret. Det ligger i denne fane, til du lukker den, og du kan udskrive det til dig selv. Skriv ikke navne eller CPR-numre.',
} as const;

/** Words that follow what the questionnaire's parts are called. */
export const nounWords = ({ section }: Instrument['nouns']) =>
  ({
    all: (sections: number) => (sections === 1 ? capital(section.definite) : `De ${inWords(sections)} ${section.many}`),
    place: (number: number, sections: number) => `${capital(section.one)} ${String(number)} af ${String(sections)}`,
    before: `Forrige ${section.one}`,
    after: `Næste ${section.one}`,
    caption: `Svarene, ${section.one} for ${section.one}`,
    section: capital(section.one),
    whoHint: {
      ark: `Vælg den rolle, I svarer i. Så vises kun de spørgsmål, rollen kan svare på, og numrene kan springe. I kan skifte rolle undervejs uden at miste svar.`,
      aflevering: `Vælg den rolle, du selv har. Så vises kun de spørgsmål, rollen kan svare på, og numrene kan springe.`,
    },
    key: `Prikkens størrelse viser, hvor mange spørgsmål der har fået trinnet, og pilen viser midten af svarene. En stiplet prik er »ved ikke«. En skraveret linje betyder, at ${section.definite} ikke kan vurderes.`,
  }) as const;

export const resultWords = {
  heading: 'Jeres egenvurdering',
  exampleHeading: 'Sådan kan det se ud',
  example: 'Et opdigtet eksempel: Kommunen findes ikke, og svarene er vores.',
  waits: 'Svarene samles her, så snart I har valgt det første.',
  exampleEnds: 'Jeres egne svar står her, så snart I har valgt det første.',
  edition: 'Spørgeskemaets udgave',
  answers: 'Svar',
  status: 'Status',
  why: 'Hvorfor',
  toAnswers: 'Gå til svarene',
  rule: 'Sådan læser vi svarene',
  gaps: 'Det, I ikke ved',
  gapsIntro:
    '»Ved ikke« er et fund for sig og ikke et svagt svar. Aftal, hvem der kan finde ud af det, og hvornår I tager spørgsmålet op igen.',
  noGaps: 'I har ikke svaret »ved ikke« på noget.',
  weak: 'Her kan I begynde',
  weakIntro:
    'Her ligger svaret i den ende af skalaen, der er mindst gunstig. Det laveste kommer først, ellers er det spørgeskemaets rækkefølge. Vælg selv, hvad der er vigtigst.',
  noWeak: 'Ingen af jeres svar ligger i den mindst gunstige ende af skalaen.',
  firstStep: 'Første skridt',
  readMore: 'Læs mere om spørgsmålet',
  allAnswers: 'Svarene',
  note: words.note,
  unanswered: 'Ikke besvaret',
} as const;

export const fileWords = {
  heading: 'Gem eller hent',
  intro: 'Filen er jeres arkiv. Intet forlader enheden, og intet bliver gemt, før I vælger det.',
  /** What the name is of: a person's or group's sheet, or one case. */
  name: {
    person: { label: 'Navn på egenvurderingen (valgfrit)', hint: 'For eksempel »Ledergruppen, forår«. Skriv ikke personers navne.' },
    sag: { label: 'Jeres eget mærke på sagen (valgfrit)', hint: 'For eksempel »Sag A«. Skriv ikke navne, CPR-numre eller sagsnumre.' },
  },
  save: 'Gem som fil',
  open: 'Åbn fil',
  print: 'Udskriv',
  keep: 'Gem på denne enhed',
  keepHint: 'Browseren kan slette det, der ligger på enheden. Gem også som fil.',
  forget: 'Slet fra denne enhed',
  startOver: 'Begynd forfra',
  undo: 'Fortryd',
  needsRole: 'Vælg en rolle, før I gemmer.',
  savedNever: 'Ikke gemt som fil endnu.',
  savedAt: (time: string) => `Gemt som fil kl. ${time}.`,
  changedSince: (time: string) => `Gemt som fil kl. ${time}. Ændret siden.`,
  takeOver: 'Overtag',
  myData: 'Se alt, hvad browseren har gemt',
  keptExcept: 'Et af jeres egne tal kan ikke bruges og bliver ikke gemt, før det er rettet.',
  keptAt: (when: string) => `Gemt på denne enhed ${when}. Siden holder det ajour, mens I svarer.`,
} as const;

/** What the tool says after something happened to the work as a whole. */
export type Notice =
  | {
      readonly code: 'filed' | 'kept' | 'opened' | 'started-over' | 'undone' | 'restored' | 'forgotten' | 'device-refused' | 'other-tab';
    }
  | {
      readonly code:
        | 'not-saved'
        | 'not-written'
        | 'opened-older'
        | 'opened-remarked'
        | 'not-opened'
        | 'restored-older'
        | 'restored-part'
        | 'not-restored';
      readonly reasons: readonly string[];
    };

export const notices: Readonly<Record<Notice['code'], string>> = {
  filed: 'Filen ligger nu i jeres mappe med hentede filer.',
  kept: 'Svarene bliver nu gemt på denne enhed, mens I svarer.',
  'not-saved': 'Svarene er ikke gemt, for et tal ville ikke komme med.',
  'not-written': 'Svarene er ikke gemt.',
  opened: 'Filen er åbnet. Det, I havde før, kan I få tilbage med »Fortryd«.',
  'opened-remarked': 'Filen er åbnet.',
  'opened-older': 'Filen er åbnet. Den er gemt med en ældre udgave af spørgeskemaet.',
  'started-over': 'Alle svar er fjernet. I kan få dem tilbage med »Fortryd«.',
  undone: 'I har fået det tilbage, I havde før.',
  restored: 'Svarene er hentet fra denne enhed.',
  'restored-older': 'Svarene er hentet fra denne enhed. De var gemt med en ældre udgave af spørgeskemaet.',
  'restored-part':
    'Noget af det, der ligger på denne enhed, er ikke hentet. Det ligger der stadig, indtil I vælger »Gem på denne enhed« igen. Til da bliver ændringer ikke gemt dér.',
  forgotten: 'Svarene er slettet fra denne enhed. De står stadig her på siden, indtil I lukker den.',
  'device-refused': 'Browseren vil ikke gemme på denne enhed. Gem som fil i stedet.',
  'other-tab':
    'En anden fane gemmer nu på denne enhed. Svarene i denne fane bliver ikke længere gemt dér. Vælg »Overtag«, hvis denne fane skal gemme, eller gem som fil.',
  'not-opened': 'Filen er ikke åbnet, og jeres svar er urørt.',
  'not-restored': 'Det, der ligger på denne enhed, kan ikke læses. Det er ikke rørt.',
};
