/** What the sheet says first, and its amounts as text, made from the same numbers. */
import { formatKronerShort, formatNumber, formatPercent } from '@/base/format/danish';
import { inWords } from '@/base/words/counting';
import type { Art, LineDraft, Sheet, SheetTotals } from '@/calculators/budgetark/domain';
import { lineMark, standing as words, verdictText, words as page } from '@/calculators/budgetark/texts/words';
import type { Typed } from '@/forms/fields';

/** "fire år", "ét år". */
const yearsText = (count: number): string => (count === 1 ? 'ét år' : `${inWords(count)} år`);

export const verdictOf = ({ netto, aar }: Sheet): string =>
  verdictText(formatKronerShort(Math.abs(netto)), yearsText(aar.length), netto >= 0);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the break-even says, and where it stands on a line from nothing to all of the effect. */
export interface EvenText {
  /** The share of the effect; absent where there is none to tell. */
  readonly share?: string | undefined;
  readonly text: string;
  readonly at?: number | undefined;
}

export function evenOf({ nulpunkt }: SheetTotals): EvenText {
  if (nulpunkt === null) return { text: words.noEffect };
  const { andel, helaarspersoner } = nulpunkt;
  if (andel <= 0) return { text: words.evenAnyway };
  const share = formatPercent(andel, andel < 0.1 ? 1 : 0);
  if (andel > 1) return { share, text: words.evenTooMuch };
  return { share, at: andel, text: helaarspersoner === undefined ? words.ofEffect : words.persons(personsText(mean(helaarspersoner))) };
}

/** At least so many: rounded up, so that fewer would not do. */
const personsText = (persons: number): string => formatNumber(persons < 10 ? Math.ceil(persons * 10) / 10 : Math.ceil(persons), 1);

/** When the money is earned back, as the calendar year in which the sum stops being negative. */
export function backText({ tilbagebetalingAar, aar }: SheetTotals): string {
  const [first] = aar;
  if (tilbagebetalingAar === null || !first) return words.never;
  return tilbagebetalingAar === 0 ? words.atOnce(first.aar) : words.inYear(first.aar + Math.ceil(tilbagebetalingAar) - 1);
}

/** The figures beside the sheet: when, what it is worth, and the frames apart. */
export function keyFigures(result: Sheet): readonly { label: string; value: string }[] {
  const { aar, nutidsvaerdi } = result;
  const service = -mean(aar.map((year) => year.service));
  const transfers = mean(aar.map((year) => year.overfoersel));
  const told = aar.flatMap(({ stat }) => (stat === undefined ? [] : [stat]));
  const state = mean(told);
  const line = (label: string, value: number) => ({ label, value: formatKronerShort(Math.abs(value)) });
  return [
    { label: words.back, value: backText(result) },
    { label: words.presentValue, value: formatKronerShort(nutidsvaerdi) },
    line(service >= 0 ? words.service : words.serviceLess, service),
    line(transfers >= 0 ? words.transfers : words.transfersMore, transfers),
    ...(told.length === 0 ? [] : [line(state >= 0 ? words.state : words.stateMore, state)]),
  ];
}

/** How amounts are to be written. */
export interface Writing {
  readonly inThousands: boolean;
  readonly savingsAsMinus: boolean;
}

export const writingOf = (typed: Typed): Writing => ({
  inThousands: typed['enhed'] !== 'kr',
  savingsAsMinus: typed['fortegn'] === 'mindreudgift',
});

const written = (value: number, { inThousands }: Writing): string => formatNumber(inThousands ? value / 1000 : value);

/** An amount of a line, which is positive in its own kind; a budget shows what is saved or earned with minus. */
export const lineAmount = (value: number, art: Art, writing: Writing): string =>
  written(writing.savingsAsMinus && art !== 'udgift' ? -value : value, writing);

/** An amount in the sums, where what is for the municipality counts positive; a budget shows it with minus. */
export const sumAmount = (value: number, writing: Writing): string => written(writing.savingsAsMinus ? -value : value, writing);

/** "10 · 39 · 39 · 39", or one number where all years have it. */
function numbers(series: readonly (number | null)[] = []): string {
  const texts = series.map((value) => (value === null ? '?' : formatNumber(value, 2)));
  return new Set(texts).size === 1 && texts.length > 1 ? page.everyYear(texts[0] ?? '') : texts.join(' · ');
}

const price = (value: number | undefined, unit: string): readonly string[] =>
  value === undefined ? [] : [`à ${formatNumber(value)} ${unit}`];

/** What a line is marked with: its frame and how it is measured. */
export const kindOf = ({ ramme = 'andet', maaler = { type: 'beloeb' } }: LineDraft): string => lineMark(ramme, maaler.type);

/** Every number behind the amounts of a line; nothing where the amounts are what is typed. */
export function behindOf({ maaler = { type: 'beloeb' }, realisering }: LineDraft): string {
  const share = realisering === undefined ? [] : [`heraf ${formatPercent(realisering)}`];
  const parts = [...measureParts(maaler), ...share].join(', ');
  return parts === '' ? '' : ` ${parts}`;
}

function measureParts(maaler: NonNullable<LineDraft['maaler']>): readonly string[] {
  switch (maaler.type) {
    case 'helaarspersoner': {
      const { antal, prisPrHelaarsperson, kommuneAndel, flytter = [] } = maaler;
      const moved = flytter.map(({ andel, navn = 'andet' }) => `${andel === undefined ? '?' : formatPercent(andel)} til ${navn}`);
      return [
        numbers(antal),
        ...price(prisPrHelaarsperson, 'kr.'),
        ...(kommuneAndel === undefined ? [] : [formatPercent(kommuneAndel)]),
        ...moved,
      ];
    }
    case 'aarsvaerk':
      return [
        numbers(maaler.antal),
        ...price(maaler.loenPrAarsvaerk, 'kr.'),
        ...(maaler.overheadPct ? [`+ ${formatPercent(maaler.overheadPct)}`] : []),
      ];
    case 'prPerson':
      return [numbers(maaler.antal), ...price(maaler.pris, 'kr.')];
    default:
      return [];
  }
}

/** The sheet at each share of the effect somebody has written; undefined without any. */
export function bidTable(result: Sheet) {
  const { forsigtig, optimistisk } = result;
  if (!forsigtig && !optimistisk) return undefined;
  const bids = [
    { name: page.cautious, totals: forsigtig },
    { name: page.expected, totals: result },
    { name: page.optimistic, totals: optimistisk },
  ].flatMap(({ name, totals }) => (totals ? [{ name, totals }] : []));
  return {
    columns: [page.net, words.presentValue, words.back],
    rows: bids.map(({ name, totals }) => ({
      name,
      cells: [formatKronerShort(totals.netto), formatKronerShort(totals.nutidsvaerdi), backText(totals)],
    })),
  };
}
