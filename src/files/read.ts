import type * as z from 'zod/mini';
import type { FileProblem } from './problems';
import type { Result } from '@/base/result';
import { openFile } from './envelope';
import { readText } from './read-text';

/** Reads a file the user chose and opens its envelope. */
export async function readFile<T>(file: File, kind: string, version: number, schema: z.core.$ZodType<T>): Promise<Result<T, FileProblem>> {
  const text = await readText(file);
  return text.ok ? openFile(text.value, kind, version, schema) : text;
}
