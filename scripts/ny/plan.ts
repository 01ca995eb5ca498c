/** What a scaffold is going to write, and the places it leaves open. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Stands wherever somebody must write something. A content test names every line that still has it. */
export const blank = 'UDFYLD';

/** The lines of a text that still have a blank, counted from one. */
export const blankLines = (text: string): readonly { readonly line: number; readonly text: string }[] =>
  text.split('\n').flatMap((each, at) => (each.includes(blank) ? [{ line: at + 1, text: each.trim() }] : []));

/** A file as it is going to be; `added` files must not exist before. Paths are from the project's root. */
export interface Written {
  readonly path: string;
  readonly text: string;
  readonly kind: 'added' | 'changed';
}

/** What to write and what to do next, or why nothing can be written. */
export type Plan =
  | { readonly kind: 'ready'; readonly files: readonly Written[]; readonly next: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string };

export const refused = (why: string): Plan => ({ kind: 'refused', why });

/** One new file. */
export const oneFile = (path: string, text: string, next: readonly string[]): Plan => ({
  kind: 'ready',
  files: [{ path, text, kind: 'added' }],
  next,
});

/** The plan, unless it would write over something. */
export function withoutOverwriting(root: string, plan: Plan): Plan {
  if (plan.kind === 'refused') return plan;
  const there = plan.files.find(({ path, kind }) => kind === 'added' && existsSync(join(root, path)));
  return there ? refused(`${there.path} findes i forvejen. Intet er skrevet.`) : plan;
}

/** Writes the files of a plan. */
export function write(root: string, files: readonly Written[]): void {
  for (const { path, text, kind } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: kind === 'added' ? 'wx' : 'w' });
  }
}
