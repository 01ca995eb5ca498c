/** When a rule or a rate holds, and how sure we are of it, in words. */
import { formatDate } from '@/base/format/danish';
import { ruleWords as words } from '@/calculators/straksaktivering/texts/steps';
import type { Dated } from './props';

/** "Gælder fra 4. januar 2016", "Gjaldt fra … til …". */
export function periodText({ gyldigFra, gyldigTil }: Dated): string {
  if (gyldigFra === undefined) return words.always;
  return gyldigTil === undefined ? words.from(formatDate(gyldigFra)) : words.between(formatDate(gyldigFra), formatDate(gyldigTil));
}

/** "Læst i loven eller hos ministeriet. Kontrolleret 21. november 2026". */
export const confidenceText = ({ tillid, kontrolleret }: Dated): string =>
  `${words.confidence[tillid]}. ${words.checked(formatDate(kontrolleret))}`;
