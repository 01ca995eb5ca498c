/** The outcome of a calculation that can be impossible. The domain never throws for bad input. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly [P, ...P[]] };

/** A calculation that succeeded. */
export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Fails with every problem found, so that a reader can correct all fields in one go. */
export const failure = <P>(problems: readonly [P, ...P[]]): Result<never, P> => ({ ok: false, problems });

/** Succeeds with the value when no problem was found, and otherwise fails with all of them. */
export function unlessProblems<T, P>(problems: readonly P[], value: () => T): Result<T, P> {
  const [first, ...rest] = problems;
  return first === undefined ? success(value()) : failure([first, ...rest]);
}
