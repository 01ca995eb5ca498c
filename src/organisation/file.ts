/** Saved answers to the chooser among the kinds of files. */
import type { FileKind } from '../files/kind.ts';
import type { ModelvalgFile } from './file-rules.ts';

export type { ModelvalgFile } from './file-rules.ts';

export const modelvalgFile: FileKind<ModelvalgFile> = {
  kind: 'modelvalg',
  version: 1,
  contentVersion: ({ version }) => String(version),
  subject: 'modelvalg',
  rules: async () => ({ schema: (await import('./file-rules.ts')).modelvalgFileSchema }),
};
