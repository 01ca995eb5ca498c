/**
 * Points at the fields of a case that one uncertain assumption moves, written as in the worked examples:
 * "foer.uger og efter[2].varighed.uger" sets two fields to the value x; "udeblivelse=x; efter[1].andel=1-x-0.05" follows a straight line in x.
 */
import { isSingleNumber } from './check.ts';
import type { CaseDraft } from './model.ts';

/** One field and the value it gets: constant + factor · x. */
export interface Target {
  readonly path: readonly (string | number)[];
  readonly constant: number;
  readonly factor: number;
}

const pathPattern = /^[a-z]+(\[\d+\])?(\.[a-z]+(\[\d+\])?)*$/i;
const termPattern = /^([+-]?)(?:(\d+(?:\.\d+)?)|(?:(\d+(?:\.\d+)?)\*)?x)$/;

/** Reads the notation. Undefined when some part of it is not understood. */
export function parseTargets(text: string): readonly Target[] | undefined {
  const targets = text.split(/;| og /).map(parseTarget);
  return targets.every((target) => target !== undefined) ? targets : undefined;
}

function parseTarget(text: string): Target | undefined {
  const [path = '', line = 'x', ...more] = text.split('=').map((part) => part.replaceAll(' ', ''));
  const sum = straightLine(line);
  if (!pathPattern.test(path) || !sum || more.length > 0) return undefined;
  const parts = [...path.matchAll(/[a-z]+|\d+/gi)].map(([part]) => (/\d/.test(part) ? Number(part) : part));
  return { path: parts, ...sum };
}

/** "1-x-0.05" as constant and factor. */
function straightLine(text: string): { constant: number; factor: number } | undefined {
  const sum = { constant: 0, factor: 0 };
  for (const term of text.match(/[+-]?[^+-]+/g) ?? []) {
    const [matched, sign, constant, factor = '1'] = termPattern.exec(term) ?? [];
    if (matched === undefined) return undefined;
    const direction = sign === '-' ? -1 : 1;
    if (constant === undefined) sum.factor += direction * Number(factor);
    else sum.constant += direction * Number(constant);
  }
  return text === '' ? undefined : sum;
}

/** The case with the targets set for the value x. Undefined when a path does not lead to a single number of this case. */
export function withTargets(draft: CaseDraft, targets: readonly Target[], x: number): CaseDraft | undefined {
  let changed: unknown = draft;
  for (const { path, constant, factor } of targets) {
    const [field] = path;
    const optional = path.length === 1 && isSingleNumber(String(field)) && draft[field as keyof CaseDraft] === undefined;
    changed = optional
      ? { ...(changed as CaseDraft), [String(field)]: constant + factor * x }
      : replaced(changed, path, constant + factor * x);
  }
  return changed as CaseDraft | undefined;
}

/** A copy with the number at the path replaced; undefined when there is no number there. */
function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], number: number): unknown {
  if (key === undefined) return typeof value === 'number' ? number : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const inner = replaced((value as Record<string | number, unknown>)[key], rest, number);
  if (inner === undefined) return undefined;
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}
