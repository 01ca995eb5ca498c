/** An export from a survey system, read in a worker; on the page when the browser will not have one. */
import { largestTable, readTable } from '@/adapters/csv/parse';
import { startJob } from '@/adapters/worker/job';
import { openWorker } from '@/adapters/worker/open';
import type { Table, TableProblem } from '@/domain/maaling';
import { failure, type Result } from '@/domain/result';
import address from './table.worker?worker&url';

/** The table of a chosen file. The size is checked before a byte is read. */
export async function readSurvey(file: File): Promise<Result<Table, TableProblem>> {
  if (file.size > largestTable) return failure([{ code: 'table-too-large', limit: largestTable }]);
  const bytes = await file.arrayBuffer();
  const ending = await startJob<ArrayBuffer, Result<Table, TableProblem>>(() => openWorker(address), bytes).ending;
  return ending.kind === 'answer' ? ending.answer : readTable(bytes);
}
