/** Writing a file. Whoever writes one reads it before anybody is told that it is saved. */
import { success, type Result } from '../base/result.ts';
import type { FileKind } from './kind.ts';
import type { FileProblem } from './problems.ts';
import { newWorkId, sealFile, type Stamp } from './seal.ts';

/** The text of a file. */
export interface Written {
  readonly text: string;
  /** False when what reads it could not be fetched: the text is written, and nobody has read it. */
  readonly isRead: boolean;
}

/** The work as a file with this stamp, read by its own reader; or every reason it could not be opened again. */
export async function writeFile<Payload>(kind: FileKind<Payload>, payload: Payload, stamp: Stamp): Promise<Result<Written, FileProblem>> {
  const text = sealFile(kind, stamp, payload);
  // Without a connection, or after a new release, the user's only copy is worth more than the check.
  const reader = await import('./open.ts').catch(() => undefined);
  if (!reader) return success({ text, isRead: false });
  const read = await reader.openText(text, kind);
  if (read.ok) return success({ text, isRead: true });
  return read.problems[0].code === 'rules-not-fetched' ? success({ text, isRead: false }) : read;
}

/** The last file of a piece of work: as it was opened or written. One from before has no id. */
export interface LastFile extends Omit<Stamp, 'id'> {
  readonly id: string | undefined;
  readonly text: string;
}

/** The stamp of the work today (ISO date): the last file's while the work is still that file, otherwise one change more. */
export function nextStamp<Payload>(kind: FileKind<Payload>, payload: Payload, last: LastFile | undefined, today: string): Stamp {
  if (last?.id === undefined) return { id: newWorkId(), rev: 1, at: today };
  const { id, rev, at, text } = last;
  return sealFile(kind, { id, rev, at }, payload) === text ? { id, rev, at } : { id, rev: rev + 1, at: today };
}
