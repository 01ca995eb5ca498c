/** The saved budget sheet among the kinds of files. */
import type { FileKind } from '../../files/kind.ts';
import type { SheetFile } from './file-rules.ts';

export type { SheetFile } from './file-rules.ts';

export const sheetFile: FileKind<SheetFile> = {
  kind: 'budgetark',
  version: 1,
  modelVersion: 1,
  subject: 'budgetark',
  rules: async () => ({ schema: (await import('./file-rules.ts')).sheetFileSchema }),
};
