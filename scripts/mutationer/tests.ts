/** Which test files can see a fault in a source file: those that import it, directly or through others. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';

/** What is tested without a browser and says something of the code: not the built pages, the content or the house itself. */
const isUnit = (file: string): boolean => !/^tests\/(?:site|content|architecture|e2e)\//.test(file);
/** A test that measures time fails on a busy machine whatever the code says. */
const isClocked = (file: string): boolean => file.includes('speed');

/** The test files that may be run, from the root. */
export const unitTests = (root: string): readonly string[] =>
  globSync('tests/**/*.test.ts', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => isUnit(file) && !isClocked(file))
    .toSorted();

const endings = ['', '.ts', '.mjs', '/index.ts'];

/** The own files a file imports when it runs. */
function importsOf(root: string, file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/^(?:import|export) type [^;]*;/gm, '');
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    const target = fileName.startsWith('@/') ? `src/${fileName.slice(2)}` : normalize(join(dirname(file), fileName));
    if (!fileName.startsWith('.') && !fileName.startsWith('@/')) return [];
    const found = endings
      .map((ending) => target.split(sep).join('/') + ending)
      .find((path) => /\.(?:ts|mjs)$/.test(path) && existsSync(join(root, path)));
    return found ?? [];
  });
}

/** How many imports away every file is that a test file reaches. */
function distancesFrom(test: string, imports: (file: string) => readonly string[]): ReadonlyMap<string, number> {
  const distances = new Map([[test, 0]]);
  for (const [file, distance] of distances) for (const next of imports(file)) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

const textOf = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
const wordsOf = (file: string): ReadonlySet<string> =>
  new Set(
    file
      .replace(/\.test\.ts$|\.ts$/, '')
      .split('/')
      .slice(1),
  );

/** How many names of folder and file two paths have in common: tests mirror what they test. */
const kinship = (test: string, file: string): number => wordsOf(test).intersection(wordsOf(file)).size;

/** What a file gives to others, by name. */
const namesGiven = (text: string): readonly string[] =>
  [...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].flatMap(([, name]) => name ?? []);

/** How many of the names a text mentions. */
function mentions(text: string, names: readonly string[]): number {
  const words = new Set(text.match(/\w+/g));
  return names.filter((name) => words.has(name)).length;
}

/** The test files that reach a file. Those that mention what it gives come first, then those that are closest by name and by imports. */
export function testFinder(root: string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const imports = (file: string): readonly string[] => known.getOrInsertComputed(file, () => importsOf(root, file));
  const all = unitTests(root).map((test) => ({ test, text: textOf(root, test), distances: distancesFrom(test, imports) }));
  return (file) => {
    const names = namesGiven(textOf(root, file));
    return all
      .flatMap(({ test, text, distances }) => {
        const distance = distances.get(file);
        return distance === undefined ? [] : [{ test, distance, named: mentions(text, names), kin: kinship(test, file) }];
      })
      .toSorted((a, b) => b.named - a.named || b.kin - a.kin || a.distance - b.distance)
      .map(({ test }) => test);
  };
}
