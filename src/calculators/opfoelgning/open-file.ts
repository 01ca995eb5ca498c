import type { FileProblem } from '../../files/problems.ts';
import { success, type Result } from '../../base/result.ts';
import { caseFileVersion } from '../straksaktivering/file-kind.ts';
import { openFile } from '../../files/envelope.ts';
import { openCase } from '../straksaktivering/open-file.ts';
import { followUpFileKind, followUpFileSchema, followUpFileVersion, type FollowUpFile } from './file.ts';

/** Opens a saved follow-up, or a saved case as a follow-up with nothing counted. */
export function openFollowUp(text: string): Result<FollowUpFile, FileProblem> {
  const own = openFile(text, followUpFileKind, followUpFileVersion, followUpFileSchema);
  if (own.ok || own.problems[0].code !== 'file-other-kind') return own;
  const opened = openCase(text);
  return opened.ok ? success({ sag: { schemaVersion: caseFileVersion, payload: opened.value }, kvartaler: [] }) : opened;
}
