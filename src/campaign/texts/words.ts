/** The names of what the engine of a campaign finds: verdicts, lists, breaks and reasons for not showing. */
import type { Break, CandidateList, Comparability, Hidden, PriorityStatus, Round, RowVerdict } from '../domain/index.ts';

/** What became of a row, in a word. */
export const verdictNames: Readonly<Record<RowVerdict['code'], string>> = {
  ny: 'Ny',
  rettet: 'Rettet',
  dublet: 'Dublet',
  erstattet: 'Erstattet',
  'anden-udgave': 'Anden udgave',
  'forkert-maaling': 'Forkert måling',
  ugyldig: 'Ugyldig',
};

/** What it means, in a sentence. */
export const verdictSentences: Readonly<Record<RowVerdict['code'], string>> = {
  ny: 'Svaret er talt med.',
  rettet: 'Samme svarperson har afleveret igen. Det nye svar tæller i stedet for det gamle.',
  dublet: 'Svaret var her i forvejen og tæller kun én gang.',
  erstattet: 'Et nyere svar fra samme svarperson er allerede talt med.',
  'anden-udgave': 'Svaret hører til en anden udgave af spørgeskemaet og kan ikke lægges sammen med de andre.',
  'forkert-maaling': 'Svaret hører til en anden måling.',
  ugyldig: 'Svaret kan ikke læses og tæller ikke med.',
};

/** What a coordinator can call a round of a series. */
export const roundNames: Readonly<Record<Round, string>> = {
  enkelt: 'Ikke valgt',
  baseline: 'Første runde',
  midtvejs: 'Midtvejs',
  slut: 'Sidste runde',
};

/** Why a group's answers are not shown. */
export const hiddenSentences: Readonly<Record<Hidden, string>> = {
  'faa-svar': 'Der er for få svar, eller også er svarene ens. Så kunne man regne ud, hvad den enkelte har svaret.',
  'lille-forskel': 'Forskellen til tidligere tal ville vise, hvad få personer har svaret. Svarene vises, når flere har svaret.',
  'ikke-spurgt': 'Gruppen er ikke spurgt om det.',
};

/** Why nothing in a section is shown: one sentence for each reason, and where there are several none of them speaks for the whole. */
export const hiddenInSection = (reasons: readonly Hidden[]): readonly string[] =>
  reasons.map((reason) => (reasons.length > 1 ? `Nogle spørgsmål: ${hiddenSentences[reason]}` : hiddenSentences[reason]));

/** Why an item cannot be followed from round to round. */
export const breakSentences: Readonly<Record<Break['code'], string>> = {
  ordlyd: 'Brud i serien: Ordene er ændret siden forrige runde.',
  'nyt-spoergsmaal': 'Brud i serien: Spørgsmålet er nyt i denne runde.',
  'andre-roller': 'Brud i serien: Gruppen består af andre roller end i forrige runde.',
};

/** The four lists to choose from, and the order in each. */
export const listWords: Readonly<Record<CandidateList, { readonly name: string; readonly order: string }>> = {
  'ikke-paa-plads': {
    name: 'Ikke på plads',
    order: 'Spørgsmålet med den svageste midte i én gruppe kommer først. Ellers gælder spørgeskemaets rækkefølge.',
  },
  'stor-uenighed': { name: 'Stor uenighed', order: 'Den største afstand kommer først. Ellers gælder spørgeskemaets rækkefølge.' },
  'viden-mangler': {
    name: 'Viden mangler',
    order: 'Den største andel »ved ikke« i én gruppe kommer først. Ellers gælder spørgeskemaets rækkefølge.',
  },
  'gaaet-tilbage': { name: 'Gået tilbage', order: 'Det største skridt tilbage kommer først. Ellers gælder spørgeskemaets rækkefølge.' },
};

/** The mark on every printed distribution beside our own. */
export const rewordedMark = 'omskrevet – kun vejledende';

/** Whether a printed distribution stands beside our own answers, and otherwise why not. */
export const comparabilitySentences: Readonly<Record<Comparability['code'], string>> = {
  vejledende: 'Vores spørgsmål har andre ord end rapportens. Brug tallene som en retning og ikke som en karakter.',
  'anden-skala': 'Rapporten brugte en anden skala, så svarene kan ikke stå ved siden af hinanden.',
  'andre-roller': 'Rapporten spurgte andre roller, så svarene kan ikke stå ved siden af hinanden.',
  'for-faa': 'Vi holder kun svar op mod rapportens, når mindst ti hos jer har svaret.',
};

/** How far an action has come. */
export const priorityStatusNames: Readonly<Record<PriorityStatus, string>> = {
  'ikke-begyndt': 'Ikke begyndt',
  'i-gang': 'I gang',
  gennemfoert: 'Gennemført',
  opgivet: 'Opgivet',
};
