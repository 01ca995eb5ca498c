/** Reads a file that was handed to a coordinator: one respondent's svarfil, or the optælling of a meeting. */
import type { FileProblem } from '@/files/problems';
import type { Optaelling, Svar } from '@/campaign/domain';
import { success, type Result } from '@/base/result';
import { openFile } from '@/files/envelope';
import { optaellingKind, optaellingSchema, optaellingVersion, svarKind, svarSchema, svarVersion } from './file';
import { readText } from '@/files/read-text';

/** What was handed in. */
export type HandedFile = { readonly svar: Svar } | { readonly optaelling: Optaelling };

/** The hand-in of a chosen file, or every reason it is none. */
export async function readHandedFile(file: File): Promise<Result<HandedFile, FileProblem>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const svar = openFile(text.value, svarKind, svarVersion, svarSchema);
  if (svar.ok) return success({ svar: svar.value });
  const [{ code }] = svar.problems;
  if (code !== 'file-other-kind') return svar;
  const optaelling = openFile(text.value, optaellingKind, optaellingVersion, optaellingSchema);
  return optaelling.ok ? success({ optaelling: optaelling.value }) : optaelling;
}
