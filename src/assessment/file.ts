/** The saved self-assessment among the kinds of files. */
import type { FileKind } from '../files/kind.ts';
import type { Assessment } from './domain/index.ts';
import { selvevalueringSchema as schema } from './file-rules.ts';

/** Version 2 added figures from one's own records. The rules come with the page: what is kept on the device is shown at once. */
export const assessmentFile: FileKind<Assessment> = {
  kind: 'selvevaluering',
  version: 2,
  contentVersion: ({ version }) => String(version),
  subject: 'egenvurdering',
  rules: () => Promise.resolve({ schema }),
};
