import type { FileFormat } from '@/islands/shared/work';
import { budgetFileKind, budgetFileSchema, budgetFileVersion, type BudgetFile } from '@/schemas/grundbudget';

/** A saved base budget. */
export const fileFormat: FileFormat<BudgetFile> = {
  subject: 'grundbudget',
  kind: budgetFileKind,
  version: budgetFileVersion,
  schema: budgetFileSchema,
};
