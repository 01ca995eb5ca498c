import type { FileFormat } from '@/files/work';
import { openFile } from '@/files/envelope';
import { modelvalgFileSchema, modelvalgKind, modelvalgVersion, type ModelvalgFile } from '@/organisation/file';

/** Saved answers. */
export const fileFormat: FileFormat<ModelvalgFile> = {
  subject: 'modelvalg',
  kind: modelvalgKind,
  version: modelvalgVersion,
  open: (text) => Promise.resolve(openFile(text, modelvalgKind, modelvalgVersion, modelvalgFileSchema)),
};
