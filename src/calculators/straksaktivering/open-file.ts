import type { FileProblem } from '../../files/problems.ts';
import type { Result } from '../../base/result.ts';
import { caseFileKind, caseFileSchema, caseFileVersion, type CaseFile } from './file.ts';
import { openFile } from '../../files/envelope.ts';

/** Opens a saved business case. */
export const openCase = (text: string): Result<CaseFile, FileProblem> => openFile(text, caseFileKind, caseFileVersion, caseFileSchema);
