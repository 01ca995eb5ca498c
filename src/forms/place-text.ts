import { inputWords } from './words';
import type { Source } from './assumption';

/** "Hvad gør de bedste? · »Businesscase …« · s. 12". */
export const placeText = ({ title, section, page }: Source): string =>
  [title, section && `»${section}«`, page !== undefined && inputWords.page(String(page))].filter(Boolean).join(' · ');
