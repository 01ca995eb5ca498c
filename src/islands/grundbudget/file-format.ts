import type { FileFormat } from '@/islands/shared/work';
import { openFile } from '@/schemas/envelope';
import { budgetFileKind, budgetFileSchema, budgetFileVersion, type BudgetFile } from '@/schemas/grundbudget';

/** A saved base budget. */
export const fileFormat: FileFormat<BudgetFile> = {
  subject: 'grundbudget',
  kind: budgetFileKind,
  version: budgetFileVersion,
  open: (text) => Promise.resolve(openFile(text, budgetFileKind, budgetFileVersion, budgetFileSchema)),
};
