import type { FileProblem } from '../domain/file.ts';
import { success, type Result } from '../domain/result.ts';
import { caseFileVersion } from './businesscase-kind.ts';
import { openFile } from './envelope.ts';
import { openCase } from './open-case.ts';
import { followUpFileKind, followUpFileSchema, followUpFileVersion, type FollowUpFile } from './opfoelgning.ts';

/** Opens a saved follow-up, or a saved case as a follow-up with nothing counted. */
export function openFollowUp(text: string): Result<FollowUpFile, FileProblem> {
  const own = openFile(text, followUpFileKind, followUpFileVersion, followUpFileSchema);
  if (own.ok || own.problems[0].code !== 'file-other-kind') return own;
  const opened = openCase(text);
  return opened.ok ? success({ sag: { schemaVersion: caseFileVersion, payload: opened.value }, kvartaler: [] }) : opened;
}
