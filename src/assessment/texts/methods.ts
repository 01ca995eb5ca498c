/** Sentences about results by method: described steps, distributions, fidelity and balances. */
import {
  favourableSteps,
  type Balance,
  type EndCounts,
  type Instrument,
  type Item,
  type Method,
  type Move,
  type Scale,
} from '../domain/index.ts';
import { listed } from '../../base/words/listed.ts';
import { bandText, fractionName, ruleSentences, stateName } from './findings.ts';
import { lower, quoted } from '../../base/words/wording.ts';

/** What an item's steps are called. Between two poles the steps are named by them: "Nærmest mening". */
export const choiceNames = ({ poles }: Pick<Item, 'poles'>, { steps }: Scale): readonly string[] =>
  poles ? steps.map((name) => name.replace('den første', lower(poles[0])).replace('den anden', lower(poles[1]))) : steps;

/** "2 svar i den gunstige ende, 1 midt på skalaen, 1 i den anden ende, 1 ved ikke." Empty when nothing is answered. */
export function endCountText({ favourable, middle, unfavourable, dontKnow }: EndCounts): string {
  const counted = [
    [favourable, 'i den gunstige ende'],
    [middle, 'midt på skalaen'],
    [unfavourable, 'i den anden ende'],
    [dontKnow, 'ved ikke'],
  ] as const;
  const said = counted.flatMap(([count, where]) => (count > 0 ? [`${String(count)}\u00a0${where}`] : []));
  return said.length === 0 ? '' : `Svar: ${listed(said)}.`;
}

/** What stands beside an item that is worded negatively. */
export const turnedText = (item: Item, scale: Scale): string =>
  `Læs den modsat: ${favourableSteps(item, scale)
    .map((step) => quoted(scale.steps[step - 1] ?? ''))
    .join(' eller ')} er det gunstige svar.`;

const moveSentences: Readonly<Record<Move, (poles: Balance['poles']) => string>> = {
  stay: () => 'I vil blive, hvor I er.',
  first: ([first]) => `I vil tættere på ${quoted(first)}.`,
  second: ([, second]) => `I vil tættere på ${quoted(second)}.`,
};

/** "Nu: Midt imellem. Ønsket: Nærmest mening. I vil tættere på »mening«." */
export function balanceText(balance: Balance, scale: Scale): string {
  const { now, wished, move, poles } = balance;
  const names = choiceNames(now.item, scale);
  const said = (state: Balance['now']['state']) => (state === undefined ? 'ikke besvaret' : lower(stateName(names, state)));
  const wish = wished ? ` Ønsket: ${said(wished.state)}.` : '';
  return `Nu: ${said(now.state)}.${wish}${move ? ` ${moveSentences[move](poles)}` : ''}`;
}

const own = 'Der er ingen samlet karakter og ingen rangordning. Det er en egenvurdering: jeres eget skøn på denne dag.';

/** Which end of a scale is called the good one. */
export const goodEndRule =
  'Den gunstige ende er den, spørgsmålene trækker mod. Er et spørgsmål vendt om, er det den anden ende, og så står det ved svaret.';

/** How the answers are read, by method; printed beside every result. */
export const readingSentences: Readonly<Record<Method, (instrument: Instrument, names: readonly string[]) => readonly string[]>> = {
  trin: (instrument, names) => ruleSentences(names, instrument),
  fidelitet: ({ rule, nouns: { section }, bands }) => [
    `Et ${section.one} har et gennemsnit fra 1 til 5, når mindst ${fractionName(rule.leastAnswered)} af de relevante spørgsmål har et svar på skalaen, og højst ${fractionName(rule.mostDontKnow)} af svarene er »ved ikke«.`,
    'Gennemsnittet står altid sammen med, hvor mange svar det bygger på. »Ved ikke« og »ikke relevant« tæller ikke med i det.',
    bandText(bands),
    own,
  ],
  fordeling: () => ['Svarene er talt, som de er givet. De bliver ikke til et gennemsnit eller en status.', goodEndRule, own],
  balance: () => ['Ingen af de to poler er bedre end den anden. Forskellen mellem nu og ønsket er noget at drøfte og ikke en fejl.'],
};

/** Words of the parts of a result that have no status. */
export const partWords = {
  now: 'Nu',
  wished: 'Ønsket',
  listKey: 'Prikken er svaret. Stregen under linjen viser den gunstige ende.',
  balanceKey: 'Den fyldte prik er nu. Ringen er ønsket.',
  fidelityKey:
    'Prikkens størrelse viser, hvor mange svar der ligger på trinnet. Pilen viser gennemsnittet. En skraveret linje betyder, at der er for få svar.',
  mean: (item: string) => `Svar fra 1 til 5 og gennemsnittet af de ${item}, der er besvaret`,
  answersHeading: 'Jeres svar',
  caseHeading: 'Sagen',
  openNote: 'Svar med ord',
} as const;
