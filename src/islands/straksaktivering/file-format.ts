import type { FileFormat } from '@/islands/shared/work';
import type { CaseFile } from '@/schemas/businesscase';
import { caseFileKind, caseFileVersion } from '@/schemas/businesscase-kind';

/** A saved business case. */
export const fileFormat: FileFormat<CaseFile> = {
  subject: 'straksaktivering',
  kind: caseFileKind,
  version: caseFileVersion,
  open: async (text) => (await import('@/schemas/open-case')).openCase(text),
};
