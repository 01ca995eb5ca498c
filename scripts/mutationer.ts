/**
 * npm run mutationer — puts small faults into the domain and into the engine of forms and files, one at a time, and sees whether the tests notice.
 *
 * The faults are the same each time (see scripts/mutationer/places.ts). Tells how many were caught, names those that were not, and ends with
 * exit code 1 when the share is below leastCaught. An uncaught fault means a test is missing, or that the fault cannot be seen at all.
 *
 * --sted GLOB=ANTAL     files and how many faults, instead of the list below; may be repeated, and globs are parted by spaces
 * --rod MAPPE           the project that is tried (here)
 * --rapport FIL         writes every fault and its outcome as JSON
 * --vis                 only lists the faults and how many test files can see each
 */
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placesOf, type Place, type Topic } from './mutationer/places.ts';
import { testFinder } from './mutationer/tests.ts';
import { copyOf, mustBeGreen, removeCopy, removeWhenStopped, tryOut, type Outcome } from './mutationer/trial.ts';

/** The share of faults that must be caught. Raise it when it has been better for a while. */
const leastCaught = 0.77;
const seed = 'styrbar';
/** Words are read by people, and what asks the browser for something is tried in the browser. */
const left = ['src/**/{words,texts,place-text}.ts', 'src/files/{device,download,read-text}.ts', 'src/base/browser/**'];
/** A calculator's own part of the way from what is typed to what can be calculated and saved. */
const forms = '{typed,draft,drafts,from-case,from-file,problems}';
const topics: readonly Topic[] = [
  { patterns: ['src/base/**/*.ts', 'src/**/domain/**/*.ts'], except: left, count: 50 },
  {
    patterns: ['src/forms/**/*.ts', 'src/files/**/*.ts', `src/calculators/*/ui/${forms}.ts`, 'src/calculators/*/fields.ts'],
    except: left,
    count: 20,
  },
];

interface Tried {
  readonly place: Place;
  readonly tests: readonly string[];
  readonly outcome: Outcome;
}

function topicOf(text: string): Topic {
  const [patterns = '', count] = text.split('=');
  return { patterns: patterns.split(' '), count: Number(count) };
}

const wordsFor: Readonly<Record<Outcome, string>> = {
  caught: 'fanget',
  stuck: 'fanget (går aldrig færdig)',
  survived: 'OVERLEVEDE',
  unseen: 'OVERLEVEDE (ingen test henter filen)',
};
const isCaught = ({ outcome }: Tried): boolean => outcome === 'caught' || outcome === 'stuck';
const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 90);
const told = ({ file, line, operator, from, to }: Place): string =>
  `${file}:${String(line)} ${operator}: »${short(from)}« → »${short(to)}«`;

/** Tries every fault in the copy. The tests must be green before the first. */
async function tryAll(copy: string, places: readonly Place[], testsOf: (file: string) => readonly string[]): Promise<readonly Tried[]> {
  await mustBeGreen(copy, [...new Set(places.flatMap(({ file }) => testsOf(file)))]);
  const tried: Tried[] = [];
  for (const place of places) {
    const tests = testsOf(place.file);
    const outcome = await tryOut(copy, place, tests);
    tried.push({ place, tests, outcome });
    console.log(`${String(tried.length)}/${String(places.length)} ${wordsFor[outcome]} ${told(place)}`);
  }
  return tried;
}

/** Tells what survived and the share that was caught; true when the share is high enough. */
function report(tried: readonly Tried[]): boolean {
  const caught = tried.filter(isCaught).length;
  const survivors = tried.filter((one) => !isCaught(one));
  console.log(`\n${String(caught)} af ${String(tried.length)} fejl fanget. Mindst ${String(leastCaught * 100)} % skal fanges.`);
  for (const { place, outcome } of survivors) console.log(`${wordsFor[outcome]} ${told(place)}`);
  return tried.length > 0 && caught / tried.length >= leastCaught;
}

/** Tries the faults in a copy of the project, which is removed whatever happens. */
async function tryInCopy(root: string, places: readonly Place[], testsOf: (file: string) => readonly string[]): Promise<readonly Tried[]> {
  const copy = copyOf(root);
  removeWhenStopped(copy);
  try {
    return await tryAll(copy, places, testsOf);
  } finally {
    removeCopy(copy);
  }
}

function writeReport(file: string, tried: readonly Tried[]): void {
  const rows = tried.map(({ place: { file, line, operator, from, to }, outcome, tests }) => ({
    file,
    line,
    operator,
    from,
    to,
    outcome,
    tests,
  }));
  writeFileSync(file, `${JSON.stringify({ caught: tried.filter(isCaught).length, of: tried.length, rows }, undefined, 2)}\n`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { sted: { type: 'string', multiple: true }, rod: { type: 'string' }, rapport: { type: 'string' }, vis: { type: 'boolean' } },
  });
  const root = resolve(values.rod ?? '.');
  const places = (values.sted?.map(topicOf) ?? topics).flatMap((topic) => placesOf(root, topic, seed));
  const testsOf = testFinder(root);
  if (values.vis) {
    for (const place of places) console.log(`${told(place)} (${String(testsOf(place.file).length)} testfiler)`);
    return 0;
  }
  const tried = await tryInCopy(root, places, testsOf);
  if (values.rapport !== undefined) writeReport(values.rapport, tried);
  return report(tried) ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) {
  // Others may be at work on the machine.
  setPriority(constants.priority.PRIORITY_LOW);
  process.exitCode = await main();
}
