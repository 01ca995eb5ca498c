/** What moves the result most: sentence, table and bars, made here from the same rows. */
import { formatNumber, formatPercent, formatQuantity } from '@/base/format/danish';
import {
  calculateTornado,
  type CaseInput,
  type CaseResult,
  type TornadoRow,
  type UncertainKey,
} from '@/calculators/straksaktivering/domain';
import { emptyOrUnreadable } from '@/forms/words';
import { movableNames, tornadoWords as words } from '@/calculators/straksaktivering/texts/uncertainty';
import { uncertaintyProblemText } from '@/calculators/straksaktivering/texts/effect-problems';
import { unreadable } from '@/forms/unreadable';
import { isShareKey, type MovableRange } from './ranges';

export interface TornadoBar extends TornadoRow {
  readonly key: UncertainKey;
  readonly name: string;
  /** "12,75–21,25 uger". */
  readonly range: string;
  /** Left edge, width and the two ends' places in a picture that is 100 wide. */
  readonly x: number;
  readonly width: number;
}

export interface TornadoFigure {
  readonly sentences: readonly string[];
  readonly bars: readonly TornadoBar[];
  /** Where the result itself and nought stand; nought only where it is in the picture. */
  readonly base: number;
  readonly zero: number | undefined;
  /** Why a row has no bar. */
  readonly problems: ReadonlyMap<UncertainKey, string>;
}

const kroner = (value: number): string => formatQuantity(value, 'kr.', 0);
export const written = (key: UncertainKey, value: number): string => (isShareKey(key) ? formatPercent(value, 1) : formatNumber(value, 2));

/** Each assumption is moved alone, so a bid that is impossible costs only its own bar. */
export function tornadoFigure(input: CaseInput, result: CaseResult, ranges: readonly MovableRange[]): TornadoFigure {
  const problems = new Map<UncertainKey, string>();
  const rows = ranges.flatMap((range) => {
    const { key, felt, lav, hoej, typed } = range;
    const illegible = unreadable(typed.lav, lav) ?? unreadable(typed.hoej, hoej);
    const outcome = calculateTornado(input, [{ navn: key, felt, lav, hoej }]);
    if (illegible) problems.set(key, emptyOrUnreadable[illegible]);
    else if (!outcome.ok) problems.set(key, uncertaintyProblemText(outcome.problems[0]));
    return outcome.ok ? outcome.value.raekker.map((row) => ({ ...row, key })) : [];
  });
  const ends = [result.npv, ...rows.flatMap(({ npvLav, npvHoej }) => [npvLav, npvHoej])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const at = (value: number) => (most === least ? 50 : ((value - least) / (most - least)) * 100);
  const bars = rows.sort((one, other) => other.spaend - one.spaend).map((row) => bar(row, at));
  return { sentences: sentencesOf(bars), bars, base: at(result.npv), zero: least < 0 && most > 0 ? at(0) : undefined, problems };
}

function bar(row: TornadoRow & { key: UncertainKey }, at: (value: number) => number): TornadoBar {
  const { key, lav = NaN, hoej = NaN, npvLav, npvHoej } = row;
  const x = at(Math.min(npvLav, npvHoej));
  const { name, unit } = movableNames[key];
  const range = isShareKey(key) ? `${written(key, lav)} – ${written(key, hoej)}` : `${written(key, lav)} – ${written(key, hoej)} ${unit}`;
  return { ...row, name, range, x, width: at(Math.max(npvLav, npvHoej)) - x };
}

function sentencesOf(bars: readonly TornadoBar[]): readonly string[] {
  const [first] = bars;
  if (!first) return [];
  const losing = bars.filter(({ npvLav, npvHoej }) => npvLav < 0 !== npvHoej < 0).map(({ name }) => name.toLowerCase());
  return [
    words.sentence(first.name, kroner(Math.min(first.npvLav, first.npvHoej)), kroner(Math.max(first.npvLav, first.npvHoej))),
    ...(losing.length > 0 ? [words.negative(losing.join(', '))] : []),
  ];
}
