import type { FileFormat } from '@/islands/shared/work';
import type { CaseFile } from '@/schemas/businesscase';
import { fetchExpert } from './expert-kit';
import { caseFileKind, caseFileVersion } from '@/schemas/businesscase-kind';

/** A saved business case. */
export const fileFormat: FileFormat<CaseFile> = {
  subject: 'straksaktivering',
  kind: caseFileKind,
  version: caseFileVersion,
  // A file can hold what only the expert's fields show.
  open: async (text) => {
    const [gate] = await Promise.all([import('@/schemas/open-case'), fetchExpert()]);
    return gate.openCase(text);
  },
};
