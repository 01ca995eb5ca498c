/**
 * npm run aftryk — writes down the wording of every questionnaire edition that has no fingerprint yet.
 * What is written is never changed: a reworded statement needs a new version, and the old file moves to content/spoergeskemaer/tidligere/.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { fingerprintsOf, type Instrument } from '../src/assessment/domain/index.ts';
import { instrumentSchema } from '../src/assessment/instrument-schema.ts';
import { toInstrument } from '../src/assessment/to-instrument.ts';
import { blankLines } from './ny/plan.ts';

/** Fingerprints by questionnaire, version and item. */
export type Aftryk = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Where they are kept. */
export const aftrykFile = 'tests/fixtures/spoergeskemaer/aftryk.json';

/** Every edition in content/spoergeskemaer: the ones in use, and the ones that are replaced. */
export const everyEdition = (): readonly Instrument[] =>
  globSync('content/spoergeskemaer/**/*.yaml')
    .toSorted()
    .map((file) => {
      const name = basename(file, '.yaml');
      return toInstrument(
        file.includes('tidligere') ? name.replace(/-\d+$/, '') : name,
        instrumentSchema.parse(parse(readFileSync(file, 'utf8'))),
      );
    });

/** What is kept, with the editions that were missing. */
export function withMissing(kept: Aftryk, editions: readonly Instrument[]): Aftryk {
  return editions.reduce<Aftryk>((known, edition) => {
    const { id, version } = edition;
    if (known[id]?.[String(version)]) return known;
    return { ...known, [id]: { ...known[id], [String(version)]: Object.fromEntries(fingerprintsOf(edition)) } };
  }, kept);
}

/** Places in the questionnaires that somebody has yet to write: their words cannot be kept. */
export const openPlaces = (): readonly string[] =>
  globSync('content/spoergeskemaer/**/*.yaml').flatMap((file) =>
    blankLines(readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${String(line)} mangler at blive skrevet: ${text}`),
  );

function keepAll(): void {
  const kept = JSON.parse(readFileSync(aftrykFile, 'utf8')) as Aftryk;
  const all = withMissing(kept, everyEdition());
  if (all !== kept) writeFileSync(aftrykFile, `${JSON.stringify(all, undefined, 2)}\n`);
  console.log(all === kept ? 'Hver udgave er skrevet ned i forvejen.' : `De nye udgaver er skrevet ned i ${aftrykFile}.`);
}

if (process.argv[1] === import.meta.filename) {
  const open = openPlaces();
  if (open.length === 0) keepAll();
  else {
    console.error(open.join('\n'));
    process.exitCode = 1;
  }
}
