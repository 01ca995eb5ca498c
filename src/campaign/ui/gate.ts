/** The part that needs the gate; its own file, so that it is fetched only when a file is opened. */
import { readFile } from '@/files/read';
import type { FileProblem } from '@/files/problems';
import type { Plan } from '@/campaign/domain';
import { failure, type Result } from '@/base/result';
import {
  handleplanKind,
  handleplanSchema,
  handleplanVersion,
  maalingKind,
  maalingSchema,
  maalingVersion,
  type MaalingFile,
} from '@/campaign/file';
import { fileProblemText } from '@/files/texts';

/** The same result with its reasons in words. */
function inWords<T>(read: Result<T, FileProblem>): Result<T, string> {
  if (read.ok) return read;
  const [first, ...rest] = read.problems;
  return failure([fileProblemText(first), ...rest.map(fileProblemText)]);
}

export const readCampaign = async (file: File): Promise<Result<MaalingFile, string>> =>
  inWords(await readFile(file, maalingKind, maalingVersion, maalingSchema));

export const readPlan = async (file: File): Promise<Result<Plan, string>> =>
  inWords(await readFile(file, handleplanKind, handleplanVersion, handleplanSchema));
