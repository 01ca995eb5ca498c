import type { FileFormat } from '@/files/work';
import { openFile } from '@/files/envelope';
import { effektFileKind, effektFileSchema, effektFileVersion, type EffektFile } from '@/calculators/effektoekonomi/file';

/** A saved comparison. */
export const fileFormat: FileFormat<EffektFile> = {
  subject: 'effektoekonomi',
  kind: effektFileKind,
  version: effektFileVersion,
  open: (text) => Promise.resolve(openFile(text, effektFileKind, effektFileVersion, effektFileSchema)),
};
