/** What the expert's fields hold, as rows for the list of assumptions and for the notice in the guided view. */
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import {
  expertChoices,
  expertFields,
  expertWords as words,
  ladderTexts,
  relapseTexts,
  seniorityTexts,
} from '@/calculators/straksaktivering/texts/expert';
import { usesLadder, type Typed } from '../form/typed';
import type { StepId } from '../form/steps';
import { expertNumbers, expertSeries, isEmpty, type ExpertKey, type Pair, type RelapseGroup } from './texts';
import { isEmptyPair, relapseGroups } from './values';

export interface ExpertRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** As typed. */
  readonly value: string;
}

/** What a group that can come back is called. */
export const groupName = (group: RelapseGroup): string => mixtureRows.find(({ id }) => id === group)?.name ?? relapseTexts.everyone;

/** What a place in the expert's fields is called. */
export function labelOf(key: ExpertKey): string {
  if (key === 'trin') return ladderTexts.label;
  if (key === 'ancienniteter') return seniorityTexts.legend;
  const [kind, which = '', part] = key.split('-');
  if (part === undefined) return expertFields[key as keyof typeof expertFields].label;
  const texts = kind === 'tilbagefald' ? relapseTexts : seniorityTexts;
  const group = kind === 'tilbagefald' ? groupName(which as RelapseGroup) : seniorityTexts.group(Number(which) + 1);
  return `${texts.legend.split(':')[0] ?? ''}, ${words.inGroup(group, part === 'andel' ? texts.share : texts.weeks)}`;
}

/** The step a place belongs to; the rules, where nothing else is said. */
export const stepOf = (key: ExpertKey): StepId => {
  if (key === 'tilgangVaekst' || key === 'tilgangPrAar') return 'hvem';
  if (key === 'gevinstFradrag') return 'alligevel';
  return key.startsWith('tilbagefald') || ['overheadPct', 'driftPrHelaarsperson', 'omkostningsTillaeg'].includes(key) ? 'goer' : 'regler';
};

const pairRow = (key: `tilbagefald-${RelapseGroup}-andel` | `anciennitet-${number}-andel`, { andel, uger }: Pair): ExpertRow => ({
  key,
  label: labelOf(key).replace(/: [^:]*$/, ''),
  unit: '%; uger',
  value: `${andel}; ${uger}`,
});

/** Every field of the expert's that is used. */
export function rows(typed: Typed): readonly ExpertRow[] {
  const { expert } = typed;
  if (!expert) return [];
  const choices = (['periodisering', 'diskonteringsKonvention'] as const).filter((name) => !['staaende', 'primo'].includes(expert[name]));
  return [
    ...expertNumbers.map((key) => ({ key, ...expertFields[key], value: expert.numbers[key] })),
    ...expertSeries.map((key) => ({ key, ...expertFields[key], value: expert.series[key] })),
    ...relapseGroups(typed)
      .filter((group) => !isEmptyPair(expert.relapse[group]))
      .map((group) => pairRow(`tilbagefald-${group}-andel`, expert.relapse[group])),
    ...(usesLadder(typed) ? expert.seniority.map((pair, group) => pairRow(`anciennitet-${group}-andel`, pair)) : []),
    ...(usesLadder(typed)
      ? [{ key: 'trin', label: ladderTexts.label, unit: 'fra uge; %', value: expert.trin.replaceAll('\n', ' · ') }]
      : []),
    ...choices.map((key) => ({
      key,
      label: expertChoices[key].legend,
      unit: '',
      value: (expertChoices[key] as Readonly<Record<string, string>>)[expert[key]] ?? '',
    })),
  ].filter(({ value }) => !isEmpty(value));
}
