import type { BudgetFile } from '@/calculators/grundbudget/file';
import type { BudgetForm } from './form';
import type { GroupEntry } from './groups';

/** The worked example, as a file would hold it. */
export interface BudgetExample {
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly file: BudgetFile;
}

/** What every part of a group's fields is handed. */
export interface GroupProps {
  form: BudgetForm;
  /** The group's path in the form: "grupper.3". */
  group: string;
  /** What stands in its fields, read. */
  entry: GroupEntry;
}
