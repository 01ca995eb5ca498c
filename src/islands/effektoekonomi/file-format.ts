import type { FileFormat } from '@/islands/shared/work';
import { openFile } from '@/schemas/envelope';
import { effektFileKind, effektFileSchema, effektFileVersion, type EffektFile } from '@/schemas/effektoekonomi';

/** A saved comparison. */
export const fileFormat: FileFormat<EffektFile> = {
  subject: 'effektoekonomi',
  kind: effektFileKind,
  version: effektFileVersion,
  open: (text) => Promise.resolve(openFile(text, effektFileKind, effektFileVersion, effektFileSchema)),
};
