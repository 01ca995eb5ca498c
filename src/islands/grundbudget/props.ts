import type { BudgetFile } from '@/schemas/grundbudget';

/** The worked example, as a file would hold it. */
export interface BudgetExample {
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly file: BudgetFile;
}
