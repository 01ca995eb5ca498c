import type * as z from 'zod/mini';
import { maxFileSize, type FileProblem } from '@/domain/file';
import { failure, type Result } from '@/domain/result';
import { openFile } from '@/schemas/envelope';

/** Reads a file the user chose. The size is checked before a byte is read. */
export async function readFile<T>(file: File, kind: string, version: number, schema: z.core.$ZodType<T>): Promise<Result<T, FileProblem>> {
  if (file.size > maxFileSize) return failure([{ code: 'file-too-large', limit: maxFileSize }]);
  return openFile(await file.text(), kind, version, schema);
}
