/** The questions of the ten elements for the meeting sheet, taken from the pages themselves. */
import { elementsInOrder, guidePath } from './guides';
import { questionsIn } from '@/evidence/mentions';

/** One element on the sheet. */
export interface SheetElement {
  readonly number: number;
  readonly title: string;
  readonly decides: readonly ('politiker' | 'leder' | 'medarbejder')[];
  readonly questions: readonly { readonly item: string; readonly question: string }[];
  /** Where the answers stand; absent until the page is written. */
  readonly path: `/${string}` | undefined;
}

/** All elements in the order of the report. */
export const sheetElements = async (): Promise<SheetElement[]> =>
  (await elementsInOrder()).map((element) => ({
    number: element.data.number,
    title: element.data.title,
    decides: element.data.decides,
    questions: questionsIn(element.body ?? ''),
    path: element.data.complete ? guidePath(element) : undefined,
  }));
