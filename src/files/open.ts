/** Opening a saved file: the envelope first, then the rules of its kind, which are fetched now. It never throws and never guesses. */
import { failure, success, type Result } from '../base/result.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import type { FileKind, FileRules, Schema } from './kind.ts';
import { maxFileSize, type FileProblem } from './problems.ts';

/** The payload of a file of this kind or one that can be opened in its place, in its newest shape; or every reason there is none. */
export async function openText<Payload>(text: string, wanted: FileKind<Payload>): Promise<Result<Payload, FileProblem>> {
  const file = readEnvelope(text);
  if (!file.ok) return file;
  const { kind: name, schemaVersion } = file.value;
  const kind = [wanted, ...(wanted.also ?? [])].find(({ kind }) => kind === name);
  if (!kind) return failure([{ code: 'file-other-kind', kind: name }]);
  if (schemaVersion > kind.version) return failure([{ code: 'file-newer', version: schemaVersion, known: kind.version }]);
  const rules = await kind.rules().catch(() => undefined);
  return rules ? readPayload(file.value, kind.version, rules) : failure([{ code: 'rules-not-fetched' }]);
}

/** Opens a file the user chose. Its size is checked before a byte is read. */
export async function openFile<Payload>(file: File, kind: FileKind<Payload>): Promise<Result<Payload, FileProblem>> {
  if (file.size > maxFileSize) return failure([{ code: 'file-too-large', limit: maxFileSize }]);
  const text = await file.text().catch(() => undefined);
  return text === undefined ? failure([{ code: 'file-unreadable' }]) : openText(text, kind);
}

/** One version at a time up to the newest, then the rules of today. */
function readPayload<Payload>(
  { schemaVersion, payload }: Envelope,
  newest: number,
  rules: FileRules<Payload>,
): Result<Payload, FileProblem> {
  let value = payload;
  for (let version = schemaVersion; version < newest; version += 1) {
    const step = rules.migrations?.[version];
    const old = step ? parsed(step.schema, value) : success(value);
    if (!old.ok) return old;
    value = step ? step.next(old.value) : value;
  }
  return parsed(rules.schema, value);
}

function parsed<Value>(schema: Schema<Value>, value: unknown): Result<Value, FileProblem> {
  const result = schema.safeParse(value);
  if (result.success) return success(result.data);
  const [first, ...rest] = result.error.issues.map(({ path }) => ({ code: 'file-invalid', path: path.join('.') }) as const);
  return failure([first ?? { code: 'file-invalid', path: '' }, ...rest]);
}
