import type { FileFormat } from '@/islands/shared/work';
import { caseloadFileKind, caseloadFileSchema, caseloadFileVersion, type CaseloadFile } from '@/schemas/sagsstamme';

/** A saved caseload worksheet. */
export const fileFormat: FileFormat<CaseloadFile> = {
  subject: 'sagsstamme',
  kind: caseloadFileKind,
  version: caseloadFileVersion,
  schema: caseloadFileSchema,
};
