/** Numbers as Danes write and read them. Rounding happens here and nowhere else. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('da-DK', { maximumFractionDigits: decimals });
  formatters.set(decimals, made);
  return made;
}

/** "3.893.538", "4,75". At most the given number of decimals; a rounded nought has no sign. */
export const formatNumber = (value: number, decimals = 0): string => {
  const text = formatter(decimals).format(value);
  return text === '-0' ? '0' : text;
};

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

/** Reads what a Dane types: "4,8", "1.370.000", "1,2 mio.", "72.000 kr.", " 30 % ". Undefined when it is not a number, never a guess. */
export function parseDanishNumber(text: string): number | undefined {
  const [, sign, whole = '', fraction = '0', word] = danishNumber.exec(text.trim().replace(/[\u00a0\u202f]/g, ' ')) ?? [];
  if (whole === '') return undefined;
  const multiplier = word === undefined ? 1 : multipliers[word.toLowerCase()];
  if (multiplier === undefined) return undefined;
  // The exponent form parses in one step: "1,1 mio." is exactly 1100000, not 1.1 times a million with its error.
  const magnitude = Number(`${whole.replaceAll('.', '')}.${fraction}e${String(Math.round(Math.log10(multiplier)))}`);
  return sign ? -magnitude : magnitude;
}

/** "21. november 2026" from an ISO date; the text itself when it is not one. */
export function formatDate(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "14.05" from an ISO date-time, on the reader's own clock. */
export const formatTime = (iso: string): string =>
  new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));

/** The reader's own calendar day as an ISO date: just after midnight in Denmark it is not yet that day in UTC. */
export const localDate = (now: Date): string => new Intl.DateTimeFormat('sv-SE').format(now);

/** "under et minut", "ca. 1 minut", "ca. 7 minutter": an estimate in whole minutes. */
export const formatMinutes = (minutes: number): string =>
  minutes < 1 ? 'under et minut' : `ca. ${formatQuantity(minutes, Math.round(minutes) === 1 ? 'minut' : 'minutter', 0)}`;
