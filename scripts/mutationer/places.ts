/** Which faults are tried: a pick of every topic that is the same each time, and spread over its files. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { mutantsOf, type Mutant } from './mutants.ts';

/** A fault and the file it is put into, with forward slashes from the root. */
export interface Place extends Mutant {
  readonly file: string;
}

/** How many faults are tried in the files of some patterns. */
export interface Topic {
  readonly patterns: readonly string[];
  /** Patterns of files that are left out. */
  readonly except?: readonly string[];
  readonly count: number;
}

const perFile = 2;

/** The lot a fault draws. It follows from what the fault is, not from where the file lies, so a moved file keeps its faults. */
const lot = ({ key }: Mutant, seed: string): string => createHash('sha256').update(`${seed}|${key}`).digest('hex');

/** The count faults with the lowest lots, at most two of a file, and no kind of fault more than a fourth of them. */
export function pick(places: readonly Place[], count: number, seed: string): readonly Place[] {
  const perOperator = Math.ceil(count / 4);
  const drawn = places.map((place) => ({ place, lot: lot(place, seed) })).toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  const chosen: Place[] = [];
  const taken = (has: (place: Place) => boolean): number => chosen.filter(has).length;
  for (const { place } of drawn) {
    if (chosen.length === count) break;
    if (taken(({ file }) => file === place.file) >= perFile) continue;
    if (taken(({ operator }) => operator === place.operator) < perOperator) chosen.push(place);
  }
  return chosen.toSorted((a, b) => a.file.localeCompare(b.file) || a.start - b.start);
}

/** Runes need Svelte's compiler: such a file is tried in the browser, not here. */
const isPlain = (file: string): boolean => file.endsWith('.ts') && !file.endsWith('.svelte.ts') && !file.endsWith('.d.ts');

/** The files of a topic, in order. */
export const filesOf = (root: string, { patterns, except = [] }: Topic): readonly string[] =>
  [...new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: except })))]
    .map((file) => file.split(sep).join('/'))
    .filter(isPlain)
    .toSorted();

/** The faults that are tried in a topic. */
export function placesOf(root: string, topic: Topic, seed: string): readonly Place[] {
  const all = filesOf(root, topic).flatMap((file) =>
    mutantsOf(readFileSync(join(root, file), 'utf8')).map((mutant): Place => ({ ...mutant, file })),
  );
  return pick(all, topic.count, seed);
}
