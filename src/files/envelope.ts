/**
 * The envelope around every file Styrbar saves: { app, kind, schemaVersion, savedAt, payload }.
 * Opening a file never throws and never guesses: it gives the payload or every reason it cannot be used.
 */
import * as z from 'zod/mini';
import { maxFileSize, type FileProblem } from './problems.ts';
import { failure, success, type Result } from '../base/result.ts';

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);
const envelope = z.strictObject({
  app: z.literal('styrbar'),
  kind: z.string(),
  schemaVersion: z.int().check(z.positive()),
  savedAt: z.string(),
  payload: z.unknown(),
});

/** The JSON value of a text with dangerous keys left out. */
function parseSafely(text: string): Result<unknown, FileProblem> {
  try {
    return success(JSON.parse(text, (key, value: unknown) => (dangerousKeys.has(key) ? undefined : value)));
  } catch {
    return failure([{ code: 'file-not-json' }]);
  }
}

/** Opens a saved file: the right app, kind and version, then the payload's own strict schema. */
export function openFile<T>(text: string, kind: string, version: number, schema: z.core.$ZodType<T>): Result<T, FileProblem> {
  if (text.length > maxFileSize) return failure([{ code: 'file-too-large', limit: maxFileSize }]);
  const json = parseSafely(text);
  if (!json.ok) return json;
  const outer = envelope.safeParse(json.value);
  if (!outer.success) return failure([{ code: 'file-not-ours' }]);
  if (outer.data.kind !== kind) return failure([{ code: 'file-other-kind', kind: outer.data.kind }]);
  if (outer.data.schemaVersion > version) return failure([{ code: 'file-newer', version: outer.data.schemaVersion, known: version }]);
  const payload = z.core.safeParse(schema, outer.data.payload);
  if (payload.success) return success(payload.data);
  const [first, ...rest] = payload.error.issues.map((issue) => ({ code: 'file-invalid', path: issue.path.join('.') }) as const);
  return failure([first ?? { code: 'file-invalid', path: '' }, ...rest]);
}

export { sealFile } from './seal.ts';
