/**
 * npm run frister — lists the assumptions, rates and rules that have run out, or will within six months.
 * npm run frister -- --dato 2027-03-01 tells it as of another day. It only tells; the exit code is 0 whatever it finds.
 */
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

/** What an editor has written with dates, as its file has it. Dates are ISO days. */
export interface Dated {
  readonly file: string;
  readonly name: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A dated file whose last day is over, or comes within the notice. */
export interface Deadline extends Dated {
  readonly kind: 'run-out' | 'soon';
  readonly to: string;
}

const noticeInMonths = 6;

/** The same day so many months later; the last day of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** True when a file of the same folder begins after this one ends: then the end is history, and nobody has anything to do. */
const isFollowed = (one: Dated, all: readonly Dated[]): boolean =>
  all.some((other) => folderOf(other.file) === folderOf(one.file) && other.from !== undefined && other.from > (one.to ?? ''));

/** What somebody must look at, the earliest first. The last day itself is still within. */
export function deadlinesAt(today: string, all: readonly Dated[]): readonly Deadline[] {
  const limit = monthsAfter(today, noticeInMonths);
  return all
    .flatMap((one): Deadline[] => {
      if (one.to === undefined || one.to > limit || isFollowed(one, all)) return [];
      return [{ ...one, to: one.to, kind: one.to < today ? 'run-out' : 'soon' }];
    })
    .toSorted((a, b) => a.to.localeCompare(b.to) || a.file.localeCompare(b.file));
}

/** Every assumption, rate and rule in content/. */
export const datedContent = (): readonly Dated[] =>
  globSync('content/{forudsaetninger,satser,regler}/**/*.yaml').map((path) => {
    const data = parse(readFileSync(path, 'utf8')) as { title?: string; label?: string; gyldigFra?: string; gyldigTil?: string };
    const file = path.split(sep).join('/');
    return { file, name: data.title ?? data.label ?? file, from: data.gyldigFra, to: data.gyldigTil };
  });

const dayText = (day: string): string => new Date(day).toLocaleDateString('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

/** One line for each deadline, and what to do about them. */
export function report(today: string, deadlines: readonly Deadline[]): string {
  if (deadlines.length === 0) return `Intet er udløbet ${dayText(today)} eller udløber i de næste seks måneder.`;
  const verb = { 'run-out': 'udløb  ', soon: 'udløber' } as const;
  const lines = deadlines.map(({ kind, to, name, file }) => `${verb[kind]} ${dayText(to)}: ${name} (${file})`);
  return [...lines, '', 'Slå den gældende regel eller sats op, ret filen, og sæt en ny gyldigTil. Se CONTRIBUTING.md.'].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { dato: { type: 'string' } } });
  const today = values.dato ?? new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(today) && monthsAfter(today, 0) === today) console.log(report(today, deadlinesAt(today, datedContent())));
  else {
    console.error(`»${today}« er ikke en dato. Skriv den som 2027-03-01.`);
    process.exitCode = 1;
  }
}
