import { words } from '@/texts/straksaktivering/words';
import type { Source } from './props';

/** "Hvad gør de bedste, »Businesscase …«, s. 12". */
export const placeText = ({ title, section, page }: Source): string =>
  [title, section && `»${section}«`, page !== undefined && words.page(String(page))].filter(Boolean).join(', ');
