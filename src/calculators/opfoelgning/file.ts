/** The saved follow-up among the kinds of files. */
import { openedAs, type FileKind } from '../../files/kind.ts';
import { caseFile, ratesChecked, type CaseFile } from '../straksaktivering/file.ts';
import type { FollowUpFile } from './file-rules.ts';

export type { FollowUpFile } from './file-rules.ts';

/** The follow-up of a case with nothing counted yet. */
const begun = (payload: CaseFile): FollowUpFile => ({ sag: { schemaVersion: caseFile.version, payload }, kvartaler: [] });

/** Version 2 added the plan. A follow-up can begin from a saved case. */
export const followUpFile: FileKind<FollowUpFile> = {
  kind: 'opfoelgning',
  version: 2,
  contentVersion: () => ratesChecked,
  modelVersion: 1,
  subject: 'opfoelgning',
  rules: async () => ({ schema: (await import('./file-rules.ts')).followUpFileSchema }),
  also: [openedAs(caseFile, begun)],
};
