import { fileName } from '@/adapters/files/download';
import { caseFileKind, caseFileVersion, type CaseFile } from '@/schemas/businesscase';
import { sealFile } from '@/schemas/envelope';

/** What the work is called in a file name and on the device. */
export const subject = 'straksaktivering';

/** The work as a file of this moment. */
export function sealedCase(file: CaseFile): { readonly name: string; readonly text: string } {
  const now = new Date();
  return { name: fileName(subject, now), text: sealFile(caseFileKind, caseFileVersion, now.toISOString(), file) };
}
