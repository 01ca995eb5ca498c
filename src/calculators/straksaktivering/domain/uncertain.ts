/**
 * Which assumptions of a case can be moved one at a time, what moves with each, and how far from nought to the possible.
 * A stay given as a curve has no single number to move, and an inflow given per year neither; they are left out.
 */
import type { Duration } from './duration.ts';
import type { CaseInput } from './model.ts';
import { moverOf, quickCashflow } from './sensitivity.ts';

/** An assumption that can be moved. */
export type UncertainKey =
  'varighedFoer' | 'effektRealisering' | 'tilgang' | 'ydelsePrAar' | 'ugerEfter' | 'aarsvaerk' | 'udeblivelse' | 'diskonteringsrente';

/** Where in the case an assumption stands, in the notation of tornado and simulation, and its value now. */
export interface Movable {
  readonly key: UncertainKey;
  readonly felt: string;
  readonly value: number;
  /** The most it can be; beyond that the case is impossible. */
  readonly most: number;
}

/** Every assumption of this case that can be moved. */
export function movables(input: CaseInput): readonly Movable[] {
  const { tilgang, ydelsePrAar, aarsvaerk, effektRealisering = 1, diskonteringsrente } = input;
  const plain = (key: UncertainKey, value: number, most = Infinity): Movable => ({ key, felt: key, value, most });
  return [
    ...stayBefore(input),
    plain('effektRealisering', effektRealisering, 1),
    ...(typeof tilgang === 'number' ? [plain('tilgang', tilgang)] : []),
    plain('ydelsePrAar', ydelsePrAar),
    ...stayAfter(input),
    plain('aarsvaerk', aarsvaerk),
    ...noShow(input),
    plain('diskonteringsrente', diskonteringsrente, 1),
  ];
}

const weeksOf = (stay: Duration): number | undefined => ('uger' in stay ? stay.uger : undefined);

/** Groups whose stay is the one from before: they move along with it. */
const unchanged = ({ foer, efter }: CaseInput): readonly number[] =>
  efter.flatMap(({ varighed }, index) =>
    weeksOf(foer) !== undefined && varighed.type === foer.type && weeksOf(varighed) === weeksOf(foer) ? [index] : [],
  );

/** Groups with a stay of their own. */
const changed = (input: CaseInput): readonly number[] =>
  input.efter.flatMap(({ varighed }, index) => (weeksOf(varighed) === undefined || unchanged(input).includes(index) ? [] : [index]));

function stayBefore(input: CaseInput): readonly Movable[] {
  const value = weeksOf(input.foer);
  if (value === undefined) return [];
  const felt = ['foer.uger', ...unchanged(input).map((group) => `efter[${group}].varighed.uger`)].join(' og ');
  return [{ key: 'varighedFoer', felt, value, most: 260 }];
}

function stayAfter(input: CaseInput): readonly Movable[] {
  const [group, ...others] = changed(input);
  const stay = group === undefined ? undefined : input.efter[group]?.varighed;
  const value = stay && weeksOf(stay);
  if (value === undefined || others.length > 0) return [];
  const along = input.aktiveringsUger === value ? ' og aktiveringsUger' : '';
  return [{ key: 'ugerEfter', felt: `efter[${group}].varighed.uger${along}`, value, most: 260 }];
}

/** People who stay away come from the group with a stay of its own. */
function noShow(input: CaseInput): readonly Movable[] {
  const away = input.efter.findIndex(({ varighed }) => varighed.type === 'nul');
  const [from, ...others] = changed(input);
  if (away < 0 || from === undefined || others.length > 0) return [];
  const together = (input.efter[away]?.andel ?? 0) + (input.efter[from]?.andel ?? 0);
  const rest = together.toFixed(12);
  const felt = `udeblivelse=x; efter[${away}].andel=x; efter[${from}].andel=${rest}-x`;
  return [{ key: 'udeblivelse', felt, value: input.udeblivelse, most: Number(rest) }];
}

/** What the municipality gains in net present value, kr., when this share more stay away. Undefined where nobody can. */
export function gainOfNoShow(input: CaseInput, more: number): number | undefined {
  const away = noShow(input)[0];
  const move = away && moverOf(input, '', away.felt);
  if (!away || !move?.ok) return undefined;
  const [now, then] = [away.value, away.value + more].map((share) => quickCashflow(move.value(input, share)));
  return now?.ok && then?.ok ? then.value.npv - now.value.npv : undefined;
}
