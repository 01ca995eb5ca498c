/**
 * Looks up every figure of content/tal in the text of its report, on the lines the figure names.
 * node scripts/verify-figures.ts --kilder <folder with the extracted texts>
 * Without the folder it says that it skipped: the reports are not part of the project.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type * as z from 'zod';
import { parseDanishNumber } from '../src/base/format/danish.ts';
import { kildeSchema, talSchema } from '../src/content-schemas.ts';

/** One figure as its file has it. */
export type Tal = z.output<typeof talSchema>;

/** How a figure fared: found where it says, calculated by us with a note, or wrong in a way that is told. */
export type Verdict = { readonly kind: 'found' } | { readonly kind: 'derived' } | { readonly kind: 'wrong'; readonly why: string };

const slack = 2;
const words: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  et: 1,
  ét: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  femten: 15,
  halvdelen: 50,
  'en tredjedel': 33,
  'en fjerdedel': 25,
  'tre fjerdedele': 75,
  'hver femte': 20,
  'hver tiende': 10,
  'to ud af tre': 67,
  'tre ud af fem': 60,
};

/** What a printed form means as a number; undefined when we cannot tell. */
export const meaningOf = (printed: string): number | undefined => words[printed.toLowerCase()] ?? parseDanishNumber(printed);

/** The ways a number may stand in a report: "72.000" or "72000", "4,8". */
function formsOf(value: number): string[] {
  const plain = String(value).replace('.', ',');
  return [...new Set([plain, value.toLocaleString('da-DK', { maximumFractionDigits: 10 })])];
}

/** True when the form stands in the text by itself, not as part of a longer number or word. */
export function standsIn(text: string, form: string): boolean {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s*`);
  // After a full stop one or two digits are the number of a footnote where the figure itself has thousands: "4.000.12".
  const longer = form.includes('.') ? String.raw`(?!\d|,\d|\.\d{3})` : String.raw`(?!\d|[.,]\d)`;
  const [before, after] = /^\d/.test(form) ? [String.raw`(?<!\d|\d[.,])`, longer] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`];
  return new RegExp(before + escaped + after, 'iu').test(text);
}

/** The lines named by the figure and a few around them: once with line breaks as spaces, once with words joined across them. */
function textAround(lines: readonly string[], [from, to]: readonly [number, number]): string[] {
  const near = lines.slice(Math.max(0, from - 1 - slack), to + slack).map((line) => line.replaceAll('\u00ad', ''));
  return [near.join(' '), near.map((line) => line.trim().replace(/-$/, '')).join('')];
}

/** Whether the report says what the figure says. */
export function verdictOn(tal: Tal, report: readonly string[]): Verdict {
  if (tal.confidence === 'derived')
    return tal.note ? { kind: 'derived' } : { kind: 'wrong', why: 'er udregnet, men har ingen note om hvordan' };
  if (tal.lines[1] > report.length)
    return { kind: 'wrong', why: `peger på linje ${String(tal.lines[1])}, men teksten har ${String(report.length)}` };
  if (tal.printed !== undefined && meaningOf(tal.printed) !== tal.value) {
    return { kind: 'wrong', why: `er ${String(tal.value)}, men printed er »${tal.printed}«` };
  }
  const forms = tal.printed === undefined ? formsOf(tal.value) : [tal.printed];
  const texts = textAround(report, tal.lines);
  if (forms.some((form) => texts.some((text) => standsIn(text, form)))) return { kind: 'found' };
  return { kind: 'wrong', why: `»${forms.join('« eller »')}« står ikke på linje ${tal.lines.join('-')}` };
}

const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** The extracted text of each report by source id, as lines. */
function reportsIn(folder: string): Map<string, string[]> {
  const files = readdirSync(folder);
  return new Map(
    globSync('content/kilder/*.yaml').map((file) => {
      const { seed } = kildeSchema.parse(yaml(file));
      const found = files.find((name) => name.startsWith(`${seed}_`));
      if (found === undefined) throw new Error(`${folder} har ingen tekst, der begynder med ${seed}_ (${file}).`);
      const id = file.split(sep).at(-1)?.replace('.yaml', '') ?? '';
      return [id, readFileSync(join(folder, found), 'utf8').split('\n')];
    }),
  );
}

function verifyAll(folder: string): number {
  const reports = reportsIn(folder);
  const verdicts = globSync('content/tal/**/*.yaml')
    .toSorted()
    .map((file) => {
      const tal = talSchema.parse(yaml(file));
      return { file, tal, verdict: verdictOn(tal, reports.get(tal.source) ?? []) };
    });
  const of = (kind: Verdict['kind']) => verdicts.filter(({ verdict }) => verdict.kind === kind);
  for (const { file, tal } of of('derived')) console.log(`udregnet  ${file}: ${tal.note ?? ''}`);
  for (const { file, verdict } of of('wrong')) console.error(`FORKERT   ${file} ${verdict.kind === 'wrong' ? verdict.why : ''}`);
  console.log(
    `${String(of('found').length)} tal fundet, ${String(of('derived').length)} udregnet af os, ${String(of('wrong').length)} forkerte.`,
  );
  return of('wrong').length === 0 && verdicts.length > 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { kilder: { type: 'string' } } });
  if (values.kilder === undefined) console.log('Sprunget over: giv mappen med rapporternes tekster, --kilder <mappe>.');
  else process.exitCode = verifyAll(values.kilder);
}
