/** The words of a campaign with many respondents: inviting, answering, handing in and collecting. */
import type { Instrument, Role } from '../../assessment/domain/index.ts';
import { formatDate, formatNumber } from '../../base/format/danish.ts';
import { inWords } from '../../base/words/counting.ts';
import { roleNames } from '../../assessment/texts/index.ts';

/** The respondent's page. */
export const answerWords = {
  title: (title: string) => `Svar på: ${title}`,
  description: (title: string) =>
    `Svar på »${title}«, når du er inviteret til en måling. Svarene bliver på din enhed, til du afleverer dem.`,
  lead: 'Svar på din egen enhed. Intet bliver sendt herfra. Du afleverer selv en kode eller en fil.',
  about: (version: number) => `Læs om skemaets udgave ${String(version)}, dets grænser og kilder`,
  noScript: 'At svare på en invitation kræver, at JavaScript er slået til. Skemaet nedenfor kan udskrives og udfyldes på papir.',
  noInvitation: 'Der er ingen invitation i linket. Åbn hele linket fra den, der inviterede.',
  alone: 'Du kan også svare for dig selv uden en måling.',
  campaign: 'Målingen',
  closes: (date: string) => `Aflevér senest ${formatDate(date)}.`,
  whoSees: 'Hvem kan se svarene?',
  seen: (least: number) => [
    'Dine svar ligger i denne fane, til du lukker den eller begynder forfra. Siden sender ingenting. Bruger andre computeren, så luk fanen, når du har afleveret. Har du sendt en kode, og svarer du forfra, tæller du som en ny person.',
    'Den, der får din kode eller fil, kan læse dine svar. Der er ingen navne i den, men mailen, du sender den i, viser, hvem du er.',
    `Andre ser kun resultatet, og det vises kun for grupper på mindst ${inWords(least)}.`,
  ],
  handIn: 'Aflevér',
  handInIntro: 'Lav en kode, når du er færdig. Du behøver ikke svare på alt. Et ubesvaret spørgsmål tæller ikke som et svar.',
  noWords: 'Svar med egne ord kommer ikke med. Koden og filen har kun de svar, du har valgt.',
  print: 'Udskriv til dig selv',
  printed: (role: Role) => `Dine svar som ${roleNames[role].name.toLowerCase()}`,
  answered: (chosen: number, items: number) => `Du har svaret på ${String(chosen)} af ${String(items)} spørgsmål.`,
  needsRole: 'Vælg først, hvem du svarer som.',
  needsAnswer: 'Vælg svar på mindst ét spørgsmål, før du afleverer.',
  makeCode: 'Lav svarkode',
  remakeCode: 'Lav ny svarkode',
  code: 'Din svarkode',
  copy: 'Kopiér koden',
  copied: 'Koden er kopieret. Send den til den, der inviterede.',
  notCopied: 'Browseren vil ikke kopiere. Markér koden, og kopiér den selv.',
  codeHint: 'Send koden til den, der inviterede. Den er én linje og har alle dine svar.',
  saveFile: 'Gem som svarfil',
  fileSaved: 'Svarfilen ligger nu i din mappe med hentede filer. Send den til den, der inviterede.',
  next: 'Hvad sker der nu?',
  nextSteps: (least: number) => [
    'Send koden eller filen til den, der inviterede. Én af dem er nok.',
    'Vil du rette et svar, så gør det her på siden, og send den nye kode. Lukker du siden og svarer forfra, tæller du som en ny person.',
    `Den, der inviterede, kan vise resultatet, når mindst ${inWords(least)} har svaret.`,
  ],
  lastCode: 'Det er den sidste kode, du kan lave her. Ændrer du flere svar, kommer de ikke med.',
  noMoreCodes:
    'Du har rettet dine svar så mange gange, som en kode kan holde rede på. Den kode, der står her, gælder. Skal mere rettes, så aftal det med den, der inviterede.',
  stale: 'Du har ændret svar, siden koden blev lavet. Lav en ny, og send den. Den erstatter den gamle.',
} as const;

/** The coordinator's page. */
export const campaignWords = {
  title: (title: string) => `Måling: ${title}`,
  lead: (least: number) =>
    `Inviter flere til at svare, hver for sig eller samlet om én enhed. Resultatet viser kun grupper på mindst ${inWords(least)}.`,
  description: (title: string) =>
    `Lav en måling med mange svarpersoner på »${title}«. Saml svarene, og vis resultatet uden at pege på nogen.`,
  noScript: 'At samle svar fra mange kræver, at JavaScript er slået til. Skemaet kan skrives ud og tælles i hånden.',
  toSheet: 'Se eller udskriv skemaet',
  waits: 'Lav først målingen ovenfor.',
} as const;

/** Naming the campaign and inviting to it. */
export const setupWords = {
  heading: 'Målingen',
  intro: 'Linket til de inviterede indeholder kun det, der står her, og ingen svar.',
  invited: 'Antal',
  closesGone: 'Den dag er gået. Vælg en senere, hvis der stadig kan afleveres.',
  notice: 'Opslag eller mail til de inviterede',
  make: 'Lav målingen',
  change: 'Gem rettelserne',
  /** What was done, by the link before and after; before is absent for a new campaign. */
  done: (before: string | undefined, after: string) => {
    if (before === undefined) return 'Målingen er lavet. Linket står nedenfor.';
    return before === after
      ? 'Målingen er rettet. Linket er det samme.'
      : 'Målingen er rettet. Send det nye link til dem, der ikke har svaret.';
  },
  notMade: 'Målingen er ikke lavet. Ret de felter, der har en pil.',
  link: 'Link til de inviterede',
  linkHint: 'Det, der står efter #, bliver i browseren og sendes ikke til nogen server.',
  copy: 'Kopiér linket',
  copied: 'Linket er kopieret.',
  notCopied: 'Browseren vil ikke kopiere. Markér linket, og kopiér det selv.',
  length: (characters: number) => `Linket fylder ${formatNumber(characters)} tegn.`,
} as const;

/** Showing the result. */
export const outcomeWords = {
  heading: 'Resultatet',
  intro: 'Resultatet tegnes, når I beder om det, og ikke for hvert nyt svar. Ellers kunne ændringen vise, hvad den seneste svarede.',
  show: 'Vis resultatet',
  showAgain: 'Vis med de nyeste svar',
  shownAt: (date: string) => `Resultatet er fra ${formatDate(date)}.`,
  shownFirst: (date: string, answered: number, unit: Instrument['unit']) =>
    `Vist ${formatDate(date)}: resultatet med de første ${formatNumber(answered)} ${unit === 'sag' ? 'sager' : 'svar'}.`,
  others: (names: string) => `Øvrige (${names})`,
  othersInText: (names: string) => `de øvrige (${names})`,
  everybody: 'Alle',
  own: 'Egenvurdering. Svarene er deltagernes egne og ikke en undersøgelse af, hvad der sker.',
  failed: 'Resultatet kunne ikke hentes. Se, om der er forbindelse, og prøv igen.',
} as const;

/** Keeping the campaign. */
export const keepWords = {
  heading: 'Gem målingen',
  intro: 'Filen har målingen og alle svarkoder. Gem den som noget fortroligt: Den, der har den, kan læse de enkelte svar.',
  save: 'Gem målingen som fil',
  open: 'Åbn en måling',
  saved: 'Filen ligger nu i jeres mappe med hentede filer.',
  opened: 'Målingen er åbnet.',
  undo: 'Byt med målingen før',
  undone: 'I har fået den måling tilbage, der stod her før. Byt igen, hvis det var en fejl.',
  otherInstrument: (instrument: string) => `Filen hører til spørgeskemaet »${instrument}«. Åbn den på den side.`,
  otherEdition: (version: number) =>
    `Filen er lavet med udgave ${String(version)} af spørgeskemaet og kan ikke åbnes her. Hver udgave har sin egen side, og linket til den står øverst. Mangler det, så genindlæs siden.`,
  unreadCodes: (count: number) =>
    count === 1
      ? 'Én kode i filen kunne ikke læses og er ikke talt med. Den står under »Saml svarene« med grunden og bliver gemt igen.'
      : `${String(count)} koder i filen kunne ikke læses og er ikke talt med. De står under »Saml svarene« med hver sin grund og bliver gemt igen.`,
} as const;
