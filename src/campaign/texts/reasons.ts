/** Why a section has its status in one group: what was asked, how it was answered, and the rule. And how to read it all. */
import type { OverviewCell, SectionView } from '../domain/index.ts';
import {
  hasGoodEnd,
  isOpen,
  scaleOf,
  scaleOfSection,
  type Instrument,
  type Method,
  type Section,
  type Tally,
} from '../../assessment/domain/index.ts';
import { hiddenInSection, hiddenSentences } from './words.ts';
import { reportWords } from './result.ts';
import { goodEndNames, n, of, sectionEndsText } from './sentences.ts';
import { distributionText, fractionName, obstacleSentences, stepRules, whySentences, type Rules } from '../../assessment/texts/index.ts';
import { goodEndRule, readingSentences } from '../../assessment/texts/index.ts';
import { eitherOf } from '../../base/words/wording.ts';

/** What stands in the way when many have answered: persons and items are counted together. */
const groupObstacles: typeof obstacleSentences = {
  ...obstacleSentences,
  'nothing-relevant': () => 'Alle svar er »ikke relevant«.',
  'too-few-answered': ({ answered, relevant, rule }) =>
    `Kun ${of(answered, relevant)} mulige svar er givet. Reglen kræver mindst ${fractionName(rule.leastAnswered)}.`,
};
/** A mean counts items and not answers. */
const meanObstacles: typeof obstacleSentences = {
  ...groupObstacles,
  'too-few-answered': ({ answered, relevant, rule }) =>
    `Kun ${of(answered, relevant)} spørgsmål har svar på skalaen. Reglen kræver mindst ${fractionName(rule.leastAnswered)}.`,
};

/** Items of a section that are counted: all but those answered in words. */
export const countedIn = (instrument: Instrument, { items }: Section): number =>
  items.filter((item) => !isOpen(scaleOf(instrument, item))).length;

/** How much of the section the numbers rest on: nothing when the group was asked all of it and all of it is shown. */
export function basisText(instrument: Instrument, { section, shown, asked }: SectionView): string {
  const all = countedIn(instrument, section);
  if (asked < all) return `Fik ${of(asked, all)} spørgsmål${shown < asked ? `, og ${of(shown, asked)} kan vises` : ''}.`;
  return shown < asked ? `${of(shown, asked)} spørgsmål kan vises.` : '';
}

const whichHidden = ({ shown, asked }: SectionView): string => (asked - shown === 1 ? 'Ét spørgsmål' : 'Nogle spørgsmål');

function answersGiven({ answered, relevant, dontKnow, notRelevant }: Tally): string {
  const unknown = dontKnow > 0 ? `, heraf ${n(dontKnow)} »ved ikke«` : '';
  const given = relevant > 0 ? `${of(answered, relevant)} mulige svar er givet${unknown}.` : '';
  return `${given}${notRelevant > 0 ? ` ${n(notRelevant)} svar er »ikke relevant« og tæller ikke med.` : ''}`.trim();
}

const ruleText: Readonly<Record<Method, (rules: Rules) => readonly string[]>> = {
  trin: ({ rule }) => [
    `Reglen kræver mindst ${fractionName(rule.leastAnswered)} af de mulige svar. Højst ${fractionName(rule.mostDontKnow)} af dem må være »ved ikke«.`,
  ],
  fidelitet: ({ rule }) => [
    'Vi tager først gennemsnittet af svarene på hvert spørgsmål og så gennemsnittet af dem.',
    `Reglen kræver, at mindst ${fractionName(rule.leastAnswered)} af de spørgsmål, gruppen fik, har svar, der kan vises. Højst ${fractionName(rule.mostDontKnow)} af svarene må være »ved ikke«.`,
  ],
  fordeling: () => [],
  balance: () => [],
};

/** How the shown answers fall. On scales of several kinds without a better end they can only be read item by item. */
function counts(instrument: Instrument, section: Section, cell: OverviewCell): readonly string[] {
  if (section.method === 'balance') return [reportWords.noGoodEndLong];
  const shared = new Set(section.items.map(({ scale }) => scale)).size === 1;
  const all = shared ? [`Alle svar talt sammen: ${distributionText(scaleOfSection(instrument, section).steps, cell.view.tally)}.`] : [];
  if (cell.code !== 'vist') return [...all, reportWords.noGoodEndLong];
  if (cell.view.verdict.code !== 'uden-status') return all;
  return [
    ...all,
    cell.ends.base > 0 ? `${sectionEndsText(cell)} ligger ${reportWords.goodEndAt}.` : `${sectionEndsText(cell)}.`,
    goodEnds(instrument, section),
  ];
}

/** Which answers are the good ones in the section. */
function goodEnds(instrument: Instrument, { items }: Section): string {
  const scales = items.map((item) => ({ item, scale: scaleOf(instrument, item) })).filter(({ scale }) => hasGoodEnd(scale));
  const names = [...new Set(scales.flatMap(({ item, scale }) => goodEndNames(item, scale)))];
  const differ = new Set(scales.map(({ item, scale }) => eitherOf(goodEndNames(item, scale)))).size > 1;
  return `Den gunstige ende er ${eitherOf(names)}${differ ? ' alt efter spørgsmålet' : ''}.`;
}

/** Reasons, counts, coverage and rule of one group in one section. */
export function whyText(instrument: Instrument, cell: OverviewCell): readonly string[] {
  const { view, code } = cell;
  const { section, verdict, tally, hidden, shown } = view;
  if (code === 'ikke-spurgt') return [hiddenSentences['ikke-spurgt']];
  if (code === 'kun-ord') return [reportWords.wordsOnlyLong];
  if (shown === 0) return hiddenInSection(hidden);
  const obstacles = section.method === 'fidelitet' ? meanObstacles : groupObstacles;
  const rules = verdict.code === 'kan-ikke-vurderes' ? [] : ruleText[section.method](instrument);
  return [
    ...whySentences(scaleOfSection(instrument, section).steps, verdict, instrument, obstacles),
    ...counts(instrument, section, cell),
    answersGiven(tally),
    basisText(instrument, view),
    ...hidden.map((reason) => `${whichHidden(view)}: ${hiddenSentences[reason]}`),
    ...rules,
  ].filter((line) => line !== '');
}

const own = 'Der er ingen samlet karakter og ingen rangordning. Det er en egenvurdering: deltagernes eget skøn på denne dag.';

const readingLines: Readonly<Record<Method, (instrument: Instrument, names: readonly string[]) => readonly string[]>> = {
  trin: ({ rule, nouns: { section } }, names) => [
    `Et ${section.one} kan vurderes, når gruppen har givet mindst ${fractionName(rule.leastAnswered)} af de mulige svar, og højst ${fractionName(rule.mostDontKnow)} af dem er »ved ikke«.`,
    `Status er midten af gruppens svar på ${section.definite}s spørgsmål (medianen): ${eitherOf(names)}.`,
    ...stepRules,
  ],
  fidelitet: ruleText.fidelitet,
  fordeling: ({ sections }) => [
    sections.some(({ method }) => method === 'fidelitet' || method === 'trin')
      ? 'I afsnit uden status er svarene talt, som de er givet.'
      : 'Svarene er talt, som de er givet. De bliver ikke til et gennemsnit eller en status.',
    goodEndRule,
  ],
  balance: (instrument, names) => readingSentences.balance(instrument, names),
};

/** How a group's answers are read, for each method of the questionnaire. */
export const readingText = (instrument: Instrument): readonly string[] => {
  const methods = [...new Set(instrument.sections.map(({ method }) => method))];
  const first = (method: Method) => instrument.sections.find((section) => section.method === method);
  const lines = methods.flatMap((method) => {
    const section = first(method);
    return readingLines[method](instrument, section ? scaleOfSection(instrument, section).steps : []);
  });
  // Two methods may read alike.
  return [...new Set(lines), own];
};
