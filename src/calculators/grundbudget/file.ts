/** The saved base budget among the kinds of files. */
import type { FileKind } from '../../files/kind.ts';
import type { BudgetFile } from './file-rules.ts';

export type { BudgetFile } from './file-rules.ts';

/** Version 2 added teams, inflow that follows indices, and a later curve. */
export const budgetFile: FileKind<BudgetFile> = {
  kind: 'grundbudget',
  version: 2,
  modelVersion: 1,
  subject: 'grundbudget',
  rules: async () => ({ schema: (await import('./file-rules.ts')).budgetFileSchema }),
};
