/** Opening a saved file: the envelope first, then the rules of its kind, which are fetched now. It never throws and never guesses. */
import { failure, success, type Result } from '../base/result.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import type { FileKind, FileRules, Schema } from './kind.ts';
import { maxFileSize, type FileProblem } from './problems.ts';

/** A file that was opened. */
export interface Opened<Payload> extends Pick<Envelope, 'rev' | 'savedAt' | 'isIntact'> {
  /** In its newest shape. */
  readonly payload: Payload;
  /** Which piece of work it goes on with. Absent in a file from before, and when a file of another kind has begun something new. */
  readonly id: string | undefined;
  /** The text itself: the work is unchanged as long as it is saved as this. */
  readonly text: string;
}

/** What a file of this kind holds, or one that can be opened in its place; or every reason it cannot be opened. */
export async function openSaved<Payload>(text: string, wanted: FileKind<Payload>): Promise<Result<Opened<Payload>, FileProblem>> {
  const file = readEnvelope(text);
  if (!file.ok) return file;
  const { kind: name, schemaVersion, id, rev, savedAt, isIntact, unknown } = file.value;
  const kind = [wanted, ...(wanted.also ?? [])].find(({ kind }) => kind === name);
  if (!kind) return failure([{ code: 'file-other-kind', kind: name }]);
  if (schemaVersion > kind.version) return failure([{ code: 'file-newer', version: schemaVersion, known: kind.version }]);
  if (unknown.length > 0) return failure([{ code: 'file-not-ours' }]);
  const rules = await kind.rules().catch(() => undefined);
  if (!rules) return failure([{ code: 'rules-not-fetched' }]);
  const payload = readPayload(file.value, kind.version, rules);
  if (!payload.ok) return payload;
  return success({ payload: payload.value, id: kind === wanted ? id : undefined, rev, savedAt, isIntact, text });
}

/** The payload alone: what is taken in is no work to go on with. */
export async function openText<Payload>(text: string, kind: FileKind<Payload>): Promise<Result<Payload, FileProblem>> {
  const opened = await openSaved(text, kind);
  return opened.ok ? success(opened.value.payload) : opened;
}

/** The text of a file the user chose. Its size is checked before a byte is read. */
export async function textOf(file: File): Promise<Result<string, FileProblem>> {
  if (file.size > maxFileSize) return failure([{ code: 'file-too-large', limit: maxFileSize }]);
  const text = await file.text().catch(() => undefined);
  return text === undefined ? failure([{ code: 'file-unreadable' }]) : success(text);
}

/** The payload of a file the user chose. */
export async function openFile<Payload>(file: File, kind: FileKind<Payload>): Promise<Result<Payload, FileProblem>> {
  const text = await textOf(file);
  return text.ok ? openText(text.value, kind) : text;
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
