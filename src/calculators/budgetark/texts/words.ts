/** The words of the page with the budget sheet. Numbers arrive as text, written by the formatter. */
import type { Art } from '../domain/index.ts';

/** The three groups of the sheet. */
export const artNames: Readonly<Record<Art, string>> = { virkning: 'Virkning', udgift: 'Udgift', indtaegt: 'Indtægt' };
