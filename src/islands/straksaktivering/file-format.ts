import type { FileFormat } from '@/islands/shared/work';
import { caseFileKind, caseFileSchema, caseFileVersion, type CaseFile } from '@/schemas/businesscase';

/** A saved business case. */
export const fileFormat: FileFormat<CaseFile> = {
  subject: 'straksaktivering',
  kind: caseFileKind,
  version: caseFileVersion,
  schema: caseFileSchema,
};
