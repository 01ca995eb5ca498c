import { success, type Result } from '@/domain/result';
import type { FileProblem } from '@/domain/file';
import type { FileFormat } from '@/islands/shared/work';
import { caseFileKind, caseFileSchema, caseFileVersion } from '@/schemas/businesscase';
import { openFile } from '@/schemas/envelope';
import { followUpFileKind, followUpFileSchema, followUpFileVersion, type FollowUpFile } from '@/schemas/opfoelgning';

/** A follow-up of a saved case, with nothing counted. */
function fromCase(text: string): Result<FollowUpFile, FileProblem> {
  const opened = openFile(text, caseFileKind, caseFileVersion, caseFileSchema);
  if (!opened.ok) return opened;
  return success({ sag: { schemaVersion: caseFileVersion, payload: opened.value }, kvartaler: [] });
}

function openEither(text: string): Result<FollowUpFile, FileProblem> {
  const own = openFile(text, followUpFileKind, followUpFileVersion, followUpFileSchema);
  return !own.ok && own.problems[0].code === 'file-other-kind' ? fromCase(text) : own;
}

/** A saved follow-up; it can begin from a saved case. */
export const fileFormat: FileFormat<FollowUpFile> = {
  subject: 'opfoelgning',
  kind: followUpFileKind,
  version: followUpFileVersion,
  open: (text) => Promise.resolve(openEither(text)),
};
