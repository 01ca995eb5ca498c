/** An export from a survey system, read in a worker; on the page when the browser will not have one. */
import { largestTable, readTable, type TableFile, type ToRead } from '@/adapters/csv/parse';
import { startJob } from '@/adapters/worker/job';
import { openWorker } from '@/adapters/worker/open';
import type { ChosenReading, TableProblem } from '@/domain/maaling';
import { failure, success, type Result } from '@/domain/result';
import address from './table.worker?worker&url';

/** The table of a chosen file, read as was chosen. The size is checked before a byte is read. */
export async function readSurvey(file: File, chosen: ChosenReading): Promise<Result<TableFile, TableProblem>> {
  if (file.size > largestTable) return failure([{ code: 'table-too-large', limit: largestTable }]);
  const request: ToRead = { bytes: await file.arrayBuffer(), chosen };
  const ending = await startJob<ToRead, TableFile>(() => openWorker(address), request).ending;
  return success(ending.kind === 'answer' ? ending.answer : await readTable(request));
}
