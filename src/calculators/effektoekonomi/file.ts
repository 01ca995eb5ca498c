/** The saved comparison of offers among the kinds of files. */
import type { FileKind } from '../../files/kind.ts';
import type { EffektFile } from './file-rules.ts';

export type { EffektFile } from './file-rules.ts';

export const effektFile: FileKind<EffektFile> = {
  kind: 'effektoekonomi',
  version: 1,
  modelVersion: 1,
  subject: 'effektoekonomi',
  rules: async () => ({ schema: (await import('./file-rules.ts')).effektFileSchema }),
};
