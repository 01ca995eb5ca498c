import type { FileProblem } from '../domain/file.ts';
import type { Result } from '../domain/result.ts';
import { caseFileKind, caseFileSchema, caseFileVersion, type CaseFile } from './businesscase.ts';
import { openFile } from './envelope.ts';

/** Opens a saved business case. */
export const openCase = (text: string): Result<CaseFile, FileProblem> => openFile(text, caseFileKind, caseFileVersion, caseFileSchema);
