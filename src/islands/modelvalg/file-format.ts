import type { FileFormat } from '@/islands/shared/work';
import { openFile } from '@/schemas/envelope';
import { modelvalgFileSchema, modelvalgKind, modelvalgVersion, type ModelvalgFile } from '@/schemas/modelvalg';

/** Saved answers. */
export const fileFormat: FileFormat<ModelvalgFile> = {
  subject: 'modelvalg',
  kind: modelvalgKind,
  version: modelvalgVersion,
  open: (text) => Promise.resolve(openFile(text, modelvalgKind, modelvalgVersion, modelvalgFileSchema)),
};
