import type { FileFormat } from '@/islands/shared/work';
import { openFile } from '@/schemas/envelope';
import { caseloadFileKind, caseloadFileSchema, caseloadFileVersion, type CaseloadFile } from '@/schemas/sagsstamme';

/** A saved caseload worksheet. */
export const fileFormat: FileFormat<CaseloadFile> = {
  subject: 'sagsstamme',
  kind: caseloadFileKind,
  version: caseloadFileVersion,
  open: (text) => Promise.resolve(openFile(text, caseloadFileKind, caseloadFileVersion, caseloadFileSchema)),
};
