import type { Unreadable } from './words';

/** Why a typed text is no number, when its value is absent. */
export function unreadable(text: string, value: number | undefined): Unreadable | undefined {
  if (value !== undefined) return undefined;
  return text.trim() === '' ? 'empty' : 'not-a-number';
}
