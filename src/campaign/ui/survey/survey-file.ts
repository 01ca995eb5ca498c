/** An export from a survey system, read in a worker; on the page when the browser will not have one. */
import { largestTable, readTable, type TableFile, type ToRead } from './parse';
import { startJob } from '@/base/worker/job';
import { openWorker } from '@/base/worker/open';
import type { ChosenReading, TableProblem } from '@/campaign/domain';
import { failure, success, type Result } from '@/base/result';
import address from './table.worker?worker&url';

/** The table of a chosen file, read as was chosen. The size is checked before a byte is read. */
export async function readSurvey(file: File, chosen: ChosenReading): Promise<Result<TableFile, TableProblem>> {
  if (file.size > largestTable) return failure([{ code: 'table-too-large', limit: largestTable }]);
  const request: ToRead = { bytes: await file.arrayBuffer(), chosen };
  const ending = await startJob<ToRead, TableFile>(() => openWorker(address), request).ending;
  return success(ending.kind === 'answer' ? ending.answer : await readTable(request));
}
