import { fileName } from './download';
import { sealFile } from './seal';
import type { FileFormat, Work } from './work';

/** The work as a file of this moment. */
export function sealedFile<Saved>(
  { kind, version, subject }: FileFormat<Saved>,
  work: Work<Saved>,
): { readonly name: string; readonly text: string } {
  const now = new Date();
  return { name: fileName(subject, now), text: sealFile(kind, version, now.toISOString(), work.toFile()) };
}
