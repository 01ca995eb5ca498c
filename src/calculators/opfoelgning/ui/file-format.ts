import type { FileFormat } from '@/files/work';
import type { FollowUpFile } from '@/calculators/opfoelgning/file';
import { followUpFileKind, followUpFileVersion } from '@/calculators/opfoelgning/file-kind';

/** A saved follow-up; it can begin from a saved case. The gate is fetched when a file is opened. */
export const fileFormat: FileFormat<FollowUpFile> = {
  subject: 'opfoelgning',
  kind: followUpFileKind,
  version: followUpFileVersion,
  open: async (text) => (await import('@/calculators/opfoelgning/open-file')).openFollowUp(text),
};
