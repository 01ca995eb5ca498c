/**
 * Numbers as Danes write and read them. Rounding happens here and nowhere else. Written out, because the browser's own formatter takes a
 * tool's whole share of the first second on a slow phone before it has formatted anything.
 */

/** The digits of the rounded number without its decimal mark: digitsOf(4.756, 2) is "476". Halves are rounded away from nought, as people do. */
function digitsOf(value: number, decimals: number): string {
  // The shortest digits that are this number and no other: 1.005 is "1005" and one place.
  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + decimals;
  if (kept < 0) return '0';
  const whole = BigInt(digits.slice(0, kept).padEnd(kept, '0'));
  return String((digits[kept] ?? '0') < '5' ? whole : whole + 1n);
}

/** "3.893.538", "4,75". At most the given number of decimals, and at least `least`; a rounded nought has no sign. */
export function formatNumber(value: number, decimals = 0, least = 0): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = digitsOf(value, decimals).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const places = digits.slice(digits.length - decimals);
  const fraction = places.slice(0, least) + places.slice(least).replace(/0+$/, '');
  const sign = value < 0 && Number(digits) > 0 ? '-' : '';
  return sign + whole + (fraction === '' ? '' : `,${fraction}`);
}

/** "583.500 kr." — a no-break space keeps number and unit on one line. */
export const formatQuantity = (value: number, unit: string, decimals = 1): string => `${formatNumber(value, decimals)}\u00a0${unit}`;

/** "3,9 mio. kr." from a million up, otherwise whole kroner. For headlines; tables show whole kroner. */
export const formatKronerShort = (value: number): string =>
  Math.abs(value) >= 1_000_000 ? formatQuantity(value / 1_000_000, 'mio. kr.', 1) : formatQuantity(value, 'kr.', 0);

/** A share as percent: formatPercent(0.305) is "30,5 %". For tables, charts and inputs; running text writes "pct.". */
export const formatPercent = (share: number, decimals = 1): string => formatQuantity(share * 100, '%', decimals);

const multipliers: Readonly<Record<string, number>> = {
  'mio.': 1_000_000,
  mio: 1_000_000,
  't.': 1000,
  'mia.': 1_000_000_000,
  mia: 1_000_000_000,
};
const danishNumber = /^([-−]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?\s*(mio\.?|mia\.?|t\.)?\s*(?:kr\.?|%|pct\.|uger)?$/i;

/** Reads what a Dane types: "4,8", "1.370.000", "1,2 mio.", "72.000 kr.", " 30 % ". Undefined when it is not a number, or larger than any number can be; never a guess. */
export function parseDanishNumber(text: string): number | undefined {
  const [, sign, whole = '', fraction = '0', word] = danishNumber.exec(text.trim().replace(/[\u00a0\u202f]/g, ' ')) ?? [];
  if (whole === '') return undefined;
  const multiplier = word === undefined ? 1 : multipliers[word.toLowerCase()];
  if (multiplier === undefined) return undefined;
  // The exponent form parses in one step: "1,1 mio." is exactly 1100000, not 1.1 times a million with its error.
  const magnitude = Number(`${whole.replaceAll('.', '')}.${fraction}e${String(Math.round(Math.log10(multiplier)))}`);
  if (!Number.isFinite(magnitude)) return undefined;
  return sign ? -magnitude : magnitude;
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** "21. november 2026" from an ISO date; the text itself when it is not one. */
export function formatDate(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  const month = months[date.getUTCMonth()];
  return month === undefined ? iso : `${String(date.getUTCDate())}. ${month} ${String(date.getUTCFullYear())}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** "14.05" from an ISO date-time, on the reader's own clock. */
export function formatTime(iso: string): string {
  const time = new Date(iso);
  return `${twoDigits(time.getHours())}.${twoDigits(time.getMinutes())}`;
}

/** The reader's own calendar day as an ISO date: just after midnight in Denmark it is not yet that day in UTC. */
export const localDate = (now: Date): string =>
  `${String(now.getFullYear()).padStart(4, '0')}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

/** "under et minut", "ca. 1 minut", "ca. 7 minutter": an estimate in whole minutes. */
export const formatMinutes = (minutes: number): string =>
  minutes < 1 ? 'under et minut' : `ca. ${formatQuantity(minutes, Math.round(minutes) === 1 ? 'minut' : 'minutter', 0)}`;
