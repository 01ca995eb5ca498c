/** The years side by side, as in a municipal budget: one row per amount, one column per year. */
import type { CaseResult, YearResult } from '@/calculators/straksaktivering/domain';
import { yearLabels } from '@/calculators/straksaktivering/texts/case-problems';

type Amount = Exclude<keyof YearResult, 'aar' | 'tilgang' | 'aktiveringHelaarspersoner'>;

export interface YearRow {
  readonly id: Amount;
  readonly label: string;
  /** Kroner, one per year. */
  readonly values: readonly number[];
  /** Absent for amounts that are sums already. */
  readonly total?: number | undefined;
}

/** Expenses, savings and what is left; each part is a part of the table. */
const parts: readonly (readonly Amount[])[] = [
  ['bruttoOmkostning', 'driftRefusion', 'nettoOmkostning'],
  ['besparelseKommune', 'besparelseStat', 'besparelseOffentlig'],
  ['nettoKommune', 'kumuleretKommune', 'nutidsvaerdiKommune'],
];

export const yearRows = ({ aar }: CaseResult): readonly (readonly YearRow[])[] =>
  parts.map((part) =>
    part.map((id) => {
      const values = aar.map((year) => year[id]);
      return { id, label: yearLabels[id], values, total: id === 'kumuleretKommune' ? undefined : sumOf(values) };
    }),
  );

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
