/** Words of the figures that are held beside the answers: »virkelighedstjek«. */
import type { RegisterCheck, RegisterProblem } from '../domain/index.ts';
import { listed } from '../../base/words/listed.ts';
import { inWords, sentenceOf, type Sentences } from '../../base/words/sentences.ts';
import { eitherOf, quoted } from '../../base/words/wording.ts';

export const registerWords = {
  heading: 'Hold svarene op mod jeres egne tal',
  intro:
    'Slå tallene op i jeres egne systemer. De bliver ikke blandet med svarene og giver ingen status. De trykte tal er fra kommunerne i rapporten. De er en retning og ingen norm.',
  figure: 'Tal',
  share: '%',
  yours: 'Jeres tal',
  lines: 'Linje',
  printed: 'Trykte tal at holde jeres op mod',
  notANumber: 'Skriv et tal i procent, for eksempel 12,5.',
} as const;

/** Where one's own figure lies against a printed one. */
export const placeNames: Readonly<Record<RegisterCheck['beside'][number]['place'], string>> = {
  over: 'højere',
  under: 'lavere',
  lig: 'det samme',
};

/** High answers beside a low figure. Sections by title, figures as they are read. */
export const highAnswersWords = {
  found: (sections: readonly string[], least: string) =>
    `I vurderer jer selv højt på ${listed(sections.map(quoted))}, men jeres tal følger ikke med. Det er under ${least} pct., det laveste trykte tal efter kommunens størrelse.`,
  source: (lines: string) => `(Linje ${lines})`,
  conditions: 'Se efter, om gruppen og perioden er de samme. Er de ikke det, kan tallene ikke sammenlignes.',
  rule: (sections: readonly string[], from: string, least: string) =>
    `Vi siger til, når jeres gennemsnit er mindst ${from} på ${eitherOf(sections)}, og tallet er under ${least} pct. Så er det lavere end de trykte tal for alle kommunestørrelser. Ellers siger vi intet, for vi spørger ikke, hvor store I er. Grænsen ${from} er vores skøn.`,
} as const;

const registerSentences: Sentences<RegisterProblem> = {
  'register-not-a-share': ({ value }) =>
    Number.isFinite(value)
      ? `En andel ligger mellem 0 og 100 pct. I har skrevet ${inWords(value)}.`
      : 'Her skal stå et tal mellem 0 og 100.',
};

/** Why a figure from own records cannot stand beside the printed ones. */
export const registerProblemText = (problem: RegisterProblem): string => sentenceOf(registerSentences, problem);
