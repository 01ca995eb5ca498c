/** What a file that was handed in does to what the campaign holds. */
import type { HandedFile } from '@/campaign/file';
import { readSvar, receive, receiveMeeting, type Campaign, type Intake, type Layout } from '@/campaign/domain';
import type { Entry } from './verdicts';

/** Receives a svarfil or an optælling under the file's name. */
export function receiveFile(
  layout: Layout,
  campaign: Campaign,
  intake: Intake,
  text: string,
  file: HandedFile,
): { readonly intake: Intake; readonly entry: Entry } {
  if ('optaelling' in file) {
    const { meetings, verdict } = receiveMeeting(campaign, layout, intake.meetings, file.optaelling);
    return { intake: { ...intake, meetings }, entry: { kind: 'moede', text, verdict } };
  }
  const { responses, rows } = receive(campaign, intake.responses, [{ text, read: () => readSvar(file.svar, [layout]) }]);
  const [row] = rows;
  if (!row) throw new Error('Et svar får altid en afgørelse.');
  return { intake: { ...intake, responses }, entry: { kind: 'svarfil', ...row } };
}
