import type { FileFormat } from '@/islands/shared/work';
import { effektFileKind, effektFileSchema, effektFileVersion, type EffektFile } from '@/schemas/effektoekonomi';

/** A saved comparison. */
export const fileFormat: FileFormat<EffektFile> = {
  subject: 'effektoekonomi',
  kind: effektFileKind,
  version: effektFileVersion,
  schema: effektFileSchema,
};
