/** A published figure as text: as printed where the print is a number, otherwise the value in full, never rounded. */
import type { Figure } from '@/evidence/domain/evidence';
import { formatNumber } from '@/base/format/danish';

type Shown = Pick<Figure, 'value' | 'unit' | 'unitLabel' | 'approximate' | 'printed'>;

const everyDecimal = 10;
const numeric = /^\d[\d.]*(,\d+)?( (mio|mia)\.)?$/;

/** A share told in words is not known to the percent: "to ud af tre" is not "67 pct.". */
const shareInWords = /\bud af\b|^halvdelen$|(tredjedel|fjerdedel)e?$/;

const inPrintedWords = ({ unit, printed }: Shown): string | undefined =>
  unit === 'pct.' && printed !== undefined && shareInWords.test(printed) ? printed.replaceAll(' ', '\u00a0') : undefined;

/** "3,894 mio.", "459", "ca. 5": the number alone. */
export function formatFigureNumber({ value, approximate, printed }: Shown): string {
  const number = printed !== undefined && numeric.test(printed) ? printed : formatNumber(value, everyDecimal);
  return `${approximate ? 'ca. ' : ''}${number}`.replaceAll(' ', '\u00a0');
}

/** "3,894 mio. kr.", "459 unge", "ca. 5 pct.", "nr. 4": for running text. A no-break space holds number and unit together. */
export function formatFigure(figure: Shown): string {
  const share = inPrintedWords(figure);
  if (share !== undefined) return share;
  const number = formatFigureNumber(figure);
  return figure.unit === 'plads' ? `nr.\u00a0${number}` : `${number}\u00a0${figure.unitLabel ?? figure.unit}`;
}

/** The full stop of a sentence that ends with this text: none where a unit has one already ("12 pct."). */
export const stopAfter = (text: string): '.' | '' => (text.endsWith('.') ? '' : '.');

/** As in running text, but "5 %": for tables. */
export const formatFigureInTable = (figure: Shown): string => formatFigure(figure).replace(/pct\.(?=$|\u00a0)/, '%');
