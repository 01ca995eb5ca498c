import { maxFileSize, type FileProblem } from './problems';
import { failure, success, type Result } from '@/base/result';

/** The text of a file the user chose. The size is checked before a byte is read. */
export async function readText(file: File): Promise<Result<string, FileProblem>> {
  if (file.size > maxFileSize) return failure([{ code: 'file-too-large', limit: maxFileSize }]);
  return success(await file.text());
}
