/** The questions of the ten elements for the meeting sheet, taken from the pages themselves. */
import type { Question } from '@/evidence/mdx-text';
import { elementsInOrder, guidePath, guideText } from './guides';

/** One element on the sheet. */
export interface SheetElement {
  readonly number: number;
  readonly title: string;
  readonly decides: readonly ('politiker' | 'leder' | 'medarbejder')[];
  readonly questions: readonly Question[];
  /** Where the answers stand; absent until the page is written. */
  readonly path: `/${string}` | undefined;
}

/** All elements in the order of the report. */
export const sheetElements = async (): Promise<SheetElement[]> =>
  (await elementsInOrder()).map((element) => ({
    number: element.data.number,
    title: element.data.title,
    decides: element.data.decides,
    questions: guideText(element).questions,
    path: element.data.complete ? guidePath(element) : undefined,
  }));
