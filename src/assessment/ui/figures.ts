/** Figures from one's own records: typed as text, kept as shares in percent. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { checkRegister, type Assessment, type Instrument, type Register, type RegisterCheck } from '@/assessment/domain';
import { registerWords as words } from '@/assessment/texts/registers';
import { registerProblemText } from '../texts/registers';

/** What a typed figure gives: a place beside the printed ones, a reason it cannot be used, or nothing while the field is empty. */
export function readFigure(register: Register, text: string): { readonly check?: RegisterCheck; readonly problem?: string } {
  if (text.trim() === '') return {};
  const own = parseDanishNumber(text);
  if (own === undefined) return { problem: words.notANumber };
  const checked = checkRegister(register, own);
  return checked.ok ? { check: checked.value } : { problem: checked.problems.map(registerProblemText).join(' ') };
}

/** The figures that can be saved; absent when there are none. */
export function sharesIn({ registers }: Instrument, figures: Readonly<Record<string, string>>): Assessment['registers'] {
  const shares = registers.flatMap((register) => {
    const { check } = readFigure(register, figures[register.id] ?? '');
    return check ? [[register.id, check.own] as const] : [];
  });
  return shares.length > 0 ? Object.fromEntries(shares) : undefined;
}

/** The registers whose figure is typed but cannot be used, so that it cannot be saved either. */
export const unusedIn = ({ registers }: Instrument, figures: Readonly<Record<string, string>>): readonly Register[] =>
  registers.filter((register) => readFigure(register, figures[register.id] ?? '').problem !== undefined);

/** The figures of a file as they would be typed. */
export const figuresOf = (registers: Assessment['registers'] = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(registers).map(([id, share]) => [id, formatNumber(share, 20)]));
