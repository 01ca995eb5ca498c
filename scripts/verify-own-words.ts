/**
 * Looks for runs of eight words that the product shares with a report. Everything here is told in our own words.
 * node scripts/verify-own-words.ts --kilder <folder with the extracted texts>
 * Without the folder it says that it skipped: the reports are not part of the project.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const run = 8;
const written = ['content/**/*.{mdx,md,yaml}', 'src/**/*.{ts,astro,svelte}', '*.md'];
/** Names of sections stand as the report has them; so do the titles of reports and elements, which are left out by name. */
const official = /^\s*-?\s*section:.*$/gm;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

const runsOf = (words: readonly string[]): string[] =>
  Array.from({ length: Math.max(0, words.length - run + 1) }, (_, at) => words.slice(at, at + run).join(' '));

/** Every run of eight words in a report: with line breaks as spaces, and with words joined across them. */
export function runsInReport(text: string): Set<string> {
  const plain = text.replaceAll('\u00ad', '');
  const joined = plain.replace(/(\p{L})-?[ \t]*\n\s*(\p{Ll})/gu, '$1$2');
  return new Set([...runsOf(wordsOf(plain)), ...runsOf(wordsOf(joined))]);
}

/** Runs of eight words in our text that stand in a report. Names are left out. */
export const sharedRuns = (text: string, report: ReadonlySet<string>, names: readonly string[] = []): string[] => {
  const without = names.reduce((rest, name) => rest.replaceAll(name, ' · '), text.replace(official, ''));
  return without.split('·').flatMap((part) => runsOf(wordsOf(part)).filter((words) => report.has(words)));
};

/** Titles that pages may show in running text. */
const officialNames = (): string[] =>
  globSync('content/{elementer,kilder}/*.{mdx,yaml}').flatMap((file) => {
    const title = /^title: ['"]?(.+?)['"]?$/m.exec(readFileSync(file, 'utf8'))?.[1];
    return title === undefined ? [] : [title];
  });

function verifyAll(folder: string): number {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const report = new Set(texts.flatMap((name) => [...runsInReport(readFileSync(join(folder, name), 'utf8'))]));
  const names = officialNames();
  const files = written.flatMap((pattern) => globSync(pattern)).toSorted();
  const shared = files.flatMap((file) => sharedRuns(readFileSync(file, 'utf8'), report, names).map((words) => `${file}: »${words}«`));
  for (const line of shared) console.error(`SOM I RAPPORTEN  ${line}`);
  console.log(`${String(files.length)} filer holdt op mod ${String(texts.length)} rapporter: ${String(shared.length)} fælles ordrækker.`);
  return shared.length === 0 && texts.length > 0 && files.length > 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { kilder: { type: 'string' } } });
  if (values.kilder === undefined) console.log('Sprunget over: giv mappen med rapporternes tekster, --kilder <mappe>.');
  else process.exitCode = verifyAll(values.kilder);
}
