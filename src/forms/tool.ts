/** What a tool tells the engine of forms, and what follows from that alone. */
import type { Fields, Typed } from './fields';
import { typingProblems, type Outcome } from './problems';

/** What stands in the form, and what the tool keeps beside it. */
export interface Filled<Beside> {
  readonly typed: Typed;
  readonly beside: Beside;
}

/** A form as it stood. */
export type Snapshot<Beside> = Filled<Beside> & { readonly title: string; readonly note: string };

/** The work under the municipality's own name, with its reasons. */
export interface Named {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

/** What a tool tells the engine. Beside is what it keeps that is no field, such as a case opened from a file. */
export interface Tool<Saved extends Named, Result, Beside = undefined> {
  readonly fields: Fields;
  readonly calculate: (filled: Filled<Beside>) => Outcome<Result>;
  /** The answer in one sentence. */
  readonly verdict: (result: Result) => string;
  /** What is said while there is none, from the sentences of all problems; that there is none, where the tool does not say. */
  readonly noVerdict?: (sentences: readonly string[]) => string;
  /** The work as a file holds it. Its name and reasons come last, unless the tool puts them elsewhere. */
  readonly toFile: (filled: Filled<Beside>, names: Named) => Saved;
  /** What a file puts in the form; undefined when the form has no place for it. */
  readonly fromFile: (file: Saved) => Filled<Beside> | undefined;
  /** Why the form has no place for a file, where the tool can say it. */
  readonly refusal?: (file: Saved) => string | undefined;
  /** Fetches what must be here before work that was left can stand in the form. */
  readonly fetched?: () => Promise<unknown>;
  /** Whether a file can keep empty fields. */
  readonly keepsHoles?: boolean;
  /** What else a file needs. */
  readonly keepable?: (filled: Filled<Beside>, result: Result | undefined) => boolean;
  /** What is left when the fields are emptied; nothing where the tool does not say. */
  readonly emptied?: (filled: Filled<Beside>) => Filled<Beside>;
  /** What is said then. */
  readonly emptiedText: string;
}

/** The name and the reasons as a file holds them: what is empty is left out. */
export const named = ({ title, note }: { readonly title: string; readonly note: string }): Named => ({
  ...(title === '' ? {} : { title }),
  ...(note === '' ? {} : { note }),
});

/** Whether a file can keep what was typed: every field in use must hold what it asks for, or nothing where the tool keeps holes. */
export function isKeepable<Saved extends Named, Result, Beside>(
  { fields, keepsHoles = false, keepable }: Tool<Saved, Result, Beside>,
  filled: Filled<Beside>,
  result: Result | undefined,
): boolean {
  const unread = [...typingProblems(fields, filled.typed).values()].filter(({ code }) => !keepsHoles || code !== 'empty');
  return unread.length === 0 && (keepable?.(filled, result) ?? true);
}
