/** Tornado: each assumption moved alone to a low and a high value, the one that moves the net present value most on top. */
import { checkList, checkNumber, isAnyNumber } from '../../../base/checks.ts';
import { failure, success, type Result } from '../../../base/result.ts';
import type { CaseDraft } from './model.ts';
import { moverOf, problemsOf, quickCashflow, type SensitivityProblem } from './sensitivity.ts';

/** One assumption with its low and high value. felt points at what it moves; without it the name does. */
export interface TornadoInput {
  readonly navn: string;
  readonly felt?: string | undefined;
  readonly lav?: number | undefined;
  readonly hoej?: number | undefined;
}

/** One bar, kr. */
export interface TornadoRow extends TornadoInput {
  readonly npvLav: number;
  readonly npvHoej: number;
  /** The distance between the two. */
  readonly spaend: number;
}

/** The whole picture, widest bar first. */
export interface Tornado {
  readonly npvBasis: number;
  readonly raekker: readonly TornadoRow[];
}

/** Moves each assumption alone, or gives every reason why that is not possible. */
export function calculateTornado(basis: CaseDraft, raekker: readonly TornadoInput[]): Result<Tornado, SensitivityProblem> {
  const base = quickCashflow(basis);
  const rows = raekker.map((row, index) => tornadoRow(basis, row, `raekker[${index}]`));
  const listed = checkList('raekker', raekker, (field, { lav, hoej }): readonly SensitivityProblem[] => [
    ...checkNumber(`${field}.lav`, lav, isAnyNumber),
    ...checkNumber(`${field}.hoej`, hoej, isAnyNumber),
    ...((lav ?? -Infinity) > (hoej ?? Infinity) ? [{ code: 'values-not-in-order', field } as const] : []),
  ]);
  const own = [...problemsOf(base), ...listed];
  const [first, ...rest] = own.length > 0 ? own : rows.flatMap(problemsOf);
  if (first) return failure([first, ...rest]);
  const bars = rows.flatMap((row) => (row.ok ? [row.value] : []));
  return success({ npvBasis: base.ok ? base.value.npv : NaN, raekker: bars.sort((a, b) => b.spaend - a.spaend) });
}

function tornadoRow(basis: CaseDraft, row: TornadoInput, field: string): Result<TornadoRow, SensitivityProblem> {
  const move = moverOf(basis, field, row.felt ?? row.navn);
  if (!move.ok) return move;
  const low = quickCashflow(move.value(basis, row.lav ?? NaN));
  const high = quickCashflow(move.value(basis, row.hoej ?? NaN));
  if (!low.ok) return low;
  if (!high.ok) return high;
  const [npvLav, npvHoej] = [low.value.npv, high.value.npv];
  return success({ ...row, npvLav, npvHoej, spaend: Math.abs(npvHoej - npvLav) });
}
