/** Virkelighedstjek: a figure from one's own records beside the printed ones. It is never mixed with the answers and gives no status. */
import { failure, success, type Result } from '../result.ts';
import type { Register } from './model.ts';

/** Why a typed figure is not a share in percent. */
export type RegisterProblem = { readonly code: 'register-not-a-share'; readonly id: string; readonly value: number };

/** One's own figure and where it lies against each printed one. */
export interface RegisterCheck {
  readonly register: Register;
  readonly own: number;
  readonly beside: readonly { readonly label: string; readonly value: number; readonly place: 'over' | 'under' | 'lig' }[];
}

const placeOf = (own: number, printed: number): 'over' | 'under' | 'lig' => {
  if (own === printed) return 'lig';
  return own > printed ? 'over' : 'under';
};

/** Holds one's own percentage beside the printed ones. */
export function checkRegister(register: Register, own: number): Result<RegisterCheck, RegisterProblem> {
  if (!(own >= 0 && own <= 100)) return failure([{ code: 'register-not-a-share', id: register.id, value: own }]);
  return success({ register, own, beside: register.compare.map(({ label, value }) => ({ label, value, place: placeOf(own, value) })) });
}
