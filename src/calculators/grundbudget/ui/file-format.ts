import type { FileFormat } from '@/files/work';
import { openFile } from '@/files/envelope';
import { budgetFileKind, budgetFileSchema, budgetFileVersion, type BudgetFile } from '@/calculators/grundbudget/file';

/** A saved base budget. */
export const fileFormat: FileFormat<BudgetFile> = {
  subject: 'grundbudget',
  kind: budgetFileKind,
  version: budgetFileVersion,
  open: (text) => Promise.resolve(openFile(text, budgetFileKind, budgetFileVersion, budgetFileSchema)),
};
