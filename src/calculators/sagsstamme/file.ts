/** The saved caseload worksheet among the kinds of files. */
import type { FileKind } from '../../files/kind.ts';
import type { CaseloadFile } from './file-rules.ts';

export type { CaseloadFile } from './file-rules.ts';

export const caseloadFile: FileKind<CaseloadFile> = {
  kind: 'sagsstamme',
  version: 1,
  modelVersion: 1,
  subject: 'sagsstamme',
  rules: async () => ({ schema: (await import('./file-rules.ts')).caseloadFileSchema }),
};
