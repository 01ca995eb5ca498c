/** Percent in a field, a share in the calculation. */
import { formatNumber, parseDanishNumber } from './danish';

/** A typed percentage as a share; undefined when it is not a number. The exponent form divides in one step: 6,5 is exactly 0.065. */
export function shareFrom(text: string): number | undefined {
  const percent = parseDanishNumber(text);
  return percent === undefined ? undefined : shareOf(percent);
}

/** A percentage as a share. */
export const shareOf = (percent: number): number => shifted(percent, -2);

/** A share as the percentage one would type. */
export const percentText = (share: number): string => formatNumber(shifted(share, 2), 20);

/** Moves the decimal point without the error of multiplying. */
function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}
