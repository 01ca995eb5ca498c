/** What the shared parts of a calculator's page ask of its work. */
import type { FileProblem } from './problems';
import type { Result } from '@/base/result';

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
  /** Why it has none, where the work can say it. */
  refusal?(file: File): string | undefined;
}

/** How the work is written in a file. */
export interface FileFormat<File> {
  /** What the work is called in a file name and on the device. */
  readonly subject: string;
  readonly kind: string;
  readonly version: number;
  /** Opens the text of a file. It may fetch the gate first: a page needs it only when somebody opens a file. */
  readonly open: (text: string) => Promise<Result<File, FileProblem>>;
}
