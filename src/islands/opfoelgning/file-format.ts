import type { FileFormat } from '@/islands/shared/work';
import type { FollowUpFile } from '@/schemas/opfoelgning';
import { followUpFileKind, followUpFileVersion } from '@/schemas/opfoelgning-kind';

/** A saved follow-up; it can begin from a saved case. The gate is fetched when a file is opened. */
export const fileFormat: FileFormat<FollowUpFile> = {
  subject: 'opfoelgning',
  kind: followUpFileKind,
  version: followUpFileVersion,
  open: async (text) => (await import('@/schemas/open-opfoelgning')).openFollowUp(text),
};
