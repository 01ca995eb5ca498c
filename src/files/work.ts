/** What the shared parts of a tool's page ask of its work. */
import type { Result } from '@/base/result';
import type { DraftSource } from './draft-source';
import type { FileProblem } from './problems';
import { fileProblemTexts } from './words';

/** Where on the page something was done. */
export type Place = 'presets' | 'form' | 'report' | 'plan' | 'files';

/** What the last action did, and where its button stands. */
export interface Done {
  readonly place: Place;
  readonly text: string;
}

/** Work that can be saved in a file, opened again, and taken one step back. */
export interface Work<File> {
  /** The municipality's own name for the work, and its reasons. */
  title: string;
  note: string;
  done: Done | undefined;
  readonly canUndo: boolean;
  /** False while a field holds something a file cannot keep. */
  readonly canSave: boolean;
  readonly undo: () => void;
  toFile(): File;
  /** False when the form has no place for the file. */
  open(file: File): boolean;
  /** The work as the tab keeps it under a name. */
  readonly draft: (name: string) => Promise<DraftSource>;
  /** Why it has none, where the work can say it. */
  refusal?(file: File): string | undefined;
}

/** What opening a file gave, and what a reader should know of it. */
export type Read<Payload> = Result<Payload, FileProblem> & { readonly remark?: string };

/** What is said of an opened file: what was done, and the remark. */
export const withRemark = (done: string, { remark = '' }: { readonly remark?: string }): string => `${done} ${remark}`.trim();

/** Puts an opened file in the form and tells it beside the files. The reason when it cannot, and otherwise nothing. */
export function openIn<Saved>(
  work: Work<Saved>,
  opened: Read<Saved>,
  { done, noPlace }: { readonly done: string; readonly noPlace: string },
): string {
  if (!opened.ok) return fileProblemTexts(opened.problems);
  if (!work.open(opened.value)) return work.refusal?.(opened.value) ?? noPlace;
  work.done = { place: 'files', text: withRemark(done, opened) };
  return '';
}
