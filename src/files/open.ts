/** Opening a saved file: the envelope first, then the rules of its kind, which are fetched now. It never throws and never guesses. */
import { failure, success, type Result } from '../base/result.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import type { FileKind } from './kind.ts';
import { usualFile } from './limits.ts';
import { knownPart, readPayload } from './payload.ts';
import type { FileProblem } from './problems.ts';

/** What a reader should know of a file that was opened. */
export type Remark =
  /** The payload is another than the one that was saved: somebody has changed it by hand, or it was damaged on the way. */
  | { readonly code: 'changed-outside' }
  /** A newer version of the site has saved it. What we know of it is shown; saving makes another piece of work. */
  | { readonly code: 'newer'; readonly version: number; readonly known: number };

/** A file that was opened. */
export interface Opened<Payload> extends Pick<Envelope, 'rev' | 'savedAt'> {
  /** In its newest shape. */
  readonly payload: Payload;
  /** Which piece of work it goes on with. Absent in a file from before, and when the work is not to be written over. */
  readonly id: string | undefined;
  /** The text itself: the work is unchanged as long as it is saved as this. */
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** The largest file that can be opened as this kind (bytes). */
const largestOf = ({ largest = usualFile, also = [] }: FileKind<unknown>): number =>
  Math.max(largest, ...also.map((other) => other.largest ?? usualFile));

/** What a file of this kind holds, or one that can be opened in its place; or every reason it cannot be opened. */
export async function openSaved<Payload>(text: string, wanted: FileKind<Payload>): Promise<Result<Opened<Payload>, FileProblem>> {
  const file = readEnvelope(text, largestOf(wanted));
  if (!file.ok) return file;
  const { kind: name, schemaVersion, id, rev, savedAt, isIntact, unknown } = file.value;
  const kind = [wanted, ...(wanted.also ?? [])].find(({ kind }) => kind === name);
  if (!kind) return failure([{ code: 'file-other-kind', kind: name }]);
  const newer = { version: schemaVersion, known: kind.version };
  if (unknown.length > 0 && newer.version <= newer.known) return failure([{ code: 'file-not-ours' }]);
  const rules = await kind.rules().catch(() => undefined);
  if (!rules) return failure([{ code: 'rules-not-fetched' }]);
  if (newer.version > newer.known) {
    const known = knownPart(rules.schema, file.value.payload);
    if (known === undefined) return failure([{ code: 'file-newer', ...newer }]);
    return success({ payload: known, id: undefined, rev: 0, savedAt, text, remarks: [{ code: 'newer', ...newer }] });
  }
  const payload = readPayload(file.value, kind.version, rules);
  if (!payload.ok) return payload;
  const remarks: readonly Remark[] = isIntact ? [] : [{ code: 'changed-outside' }];
  return success({ payload: payload.value, id: kind === wanted ? id : undefined, rev, savedAt, text, remarks });
}

/** The payload alone, for what is taken in and not gone on with. A newer file can hold what would be lost, and is refused. */
export async function openText<Payload>(text: string, kind: FileKind<Payload>): Promise<Result<Payload, FileProblem>> {
  const opened = await openSaved(text, kind);
  if (!opened.ok) return opened;
  const newer = opened.value.remarks.find((remark) => remark.code === 'newer');
  return newer ? failure([{ ...newer, code: 'file-newer' }]) : success(opened.value.payload);
}

/** The text of a file the user chose. Its size is checked before a byte is read. */
export async function textOf(file: File, kind: FileKind<unknown>): Promise<Result<string, FileProblem>> {
  const limit = largestOf(kind);
  if (file.size > limit) return failure([{ code: 'file-too-large', limit }]);
  const text = await file.text().catch(() => undefined);
  return text === undefined ? failure([{ code: 'file-unreadable' }]) : success(text);
}

/** The payload of a file the user chose. */
export async function openFile<Payload>(file: File, kind: FileKind<Payload>): Promise<Result<Payload, FileProblem>> {
  const text = await textOf(file, kind);
  return text.ok ? openText(text.value, kind) : text;
}
