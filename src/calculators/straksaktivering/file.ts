/** The saved business case among the kinds of files. */
import type { FileKind } from '../../files/kind.ts';
import type { CaseFile } from './file-rules.ts';

export type { CaseFile, Counterfactual } from './file-rules.ts';

/** The last day a rate or a rule of who pays was checked: every case is made with the rates of that day. */
export const ratesChecked = '2026-11-21';

/** Version 2 added who the case is about and how the counterfactual is known. */
export const caseFile: FileKind<CaseFile> = {
  kind: 'businesscase',
  version: 2,
  contentVersion: () => ratesChecked,
  modelVersion: 1,
  subject: 'straksaktivering',
  rules: async () => ({ schema: (await import('./file-rules.ts')).caseFileSchema }),
};
