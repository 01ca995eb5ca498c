import type { FileFormat } from '@/files/work';
import { openFile } from '@/files/envelope';
import { caseloadFileKind, caseloadFileSchema, caseloadFileVersion, type CaseloadFile } from '@/calculators/sagsstamme/file';

/** A saved caseload worksheet. */
export const fileFormat: FileFormat<CaseloadFile> = {
  subject: 'sagsstamme',
  kind: caseloadFileKind,
  version: caseloadFileVersion,
  open: (text) => Promise.resolve(openFile(text, caseloadFileKind, caseloadFileVersion, caseloadFileSchema)),
};
