import type { BudgetFile } from '@/calculators/grundbudget/file';
import type { Budget } from './budget.svelte';
import type { TypedGroup } from './typed';

/** The worked example, as a file would hold it. */
export interface BudgetExample {
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly file: BudgetFile;
}

/** What every part of a group's fields is handed. */
export interface GroupProps {
  budget: Budget;
  group: TypedGroup;
  /** The group's place on the page: "gruppe-0". */
  key: string;
  /** The example's group in the same place. */
  example: TypedGroup | undefined;
}
