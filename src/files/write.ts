/** Writing a file. Whoever writes one reads it before anybody is told that it is saved. */
import { success, type Result } from '../base/result.ts';
import { sealFile } from './envelope.ts';
import type { FileKind } from './kind.ts';
import { openText } from './open.ts';
import type { FileProblem } from './problems.ts';

/** The text of a file. */
export interface Written {
  readonly text: string;
  /** False when the rules could not be fetched: the text is written, and nobody has read it. */
  readonly isRead: boolean;
}

/** The work as a file of this moment, read by its own reader; or every reason it could not be opened again. */
export async function writeFile<Payload>(kind: FileKind<Payload>, payload: Payload, at: Date): Promise<Result<Written, FileProblem>> {
  const text = sealFile(kind, at.toISOString(), payload);
  const read = await openText(text, kind);
  if (read.ok) return success({ text, isRead: true });
  // Without a connection, or after a new release, the user's only copy is worth more than the check.
  return read.problems[0].code === 'rules-not-fetched' ? success({ text, isRead: false }) : read;
}
