import type { FileFormat } from '@/islands/shared/work';
import { modelvalgFileSchema, modelvalgKind, modelvalgVersion, type ModelvalgFile } from '@/schemas/modelvalg';

/** Saved answers. */
export const fileFormat: FileFormat<ModelvalgFile> = {
  subject: 'modelvalg',
  kind: modelvalgKind,
  version: modelvalgVersion,
  schema: modelvalgFileSchema,
};
