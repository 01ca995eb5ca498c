import type { FileFormat } from '@/files/work';
import type { CaseFile } from '@/calculators/straksaktivering/file';
import { fetchExpert } from './expert-kit';
import { caseFileKind, caseFileVersion } from '@/calculators/straksaktivering/file-kind';

/** A saved business case. */
export const fileFormat: FileFormat<CaseFile> = {
  subject: 'straksaktivering',
  kind: caseFileKind,
  version: caseFileVersion,
  // A file can hold what only the expert's fields show.
  open: async (text) => {
    const [gate] = await Promise.all([import('@/calculators/straksaktivering/open-file'), fetchExpert()]);
    return gate.openCase(text);
  },
};
