/**
 * Finds the codes in what a coordinator pastes: whole mails, quoted replies ("> "), broken lines, quotation marks.
 * Greetings and names are passed over; something long that cannot be a word is a row of its own, so that a damaged code is seen.
 */
import { isLetterCode } from './bits.ts';
import type { Layout } from '../layout.ts';

const long = /[A-Za-z0-9_-]{20,}/g;
/** Digits, underscores and capitals inside: what a code has many of and a Danish word or an address none. */
const unlikeWords = /[0-9_]|[a-z][A-Z]/g;
const isSuspicious = (run: string, least = 3): boolean => (run.match(unlikeWords)?.length ?? 0) >= least;

/** The text as it was before mail programs set it: no marks in front of lines, no invisible characters, plain hyphens and plain spaces. */
const unset = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/=\r?\n/g, '\n')
    .replace(/^[ \t]*(?:[>|»][ \t]*)+/gm, '');

/** Where a code may begin: the letters of a questionnaire in capitals or not, or letters that we do not know and that end no word. */
function beginningOf(layouts: readonly Layout[]): RegExp {
  const known = layouts.map(({ instrument }) => instrument.code.replace(/./g, (letter) => `[${letter}${letter.toLowerCase()}]`));
  return new RegExp(`(?:${[...known, '(?<![A-Za-z0-9_-])[A-Z]{2,4}'].join('|')})\\d{1,3}-`, 'g');
}

/** Space or line break: what mail programs put into a long line, and the backslash some of them put before an underscore. */
const isBreak = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 92;

/** The characters of a code from a place on, over line breaks and spaces, at most so many. */
function gather(text: string, from: number, most: number): { readonly code: string; readonly end: number } {
  let code = '';
  let end = from;
  let run = from;
  for (; end < text.length && code.length + end - run < most; end += 1) {
    const character = text.charCodeAt(end);
    if (isLetterCode(character)) continue;
    if (!isBreak(character)) break;
    code += text.slice(run, end);
    run = end + 1;
  }
  return { code: code + text.slice(run, end), end };
}

/** What is shown of a code that is not whole: the run without a space, and what follows a break when it can be nothing but more of the code. */
function brokenFrom(text: string, from: number, most: number): { readonly code: string; readonly end: number } {
  const [first = ''] = /^\S+/.exec(text.slice(from, from + 200)) ?? [];
  let code = first.replace(/[»«"'“”„‘’›‹)\]>,.;:]+$/, '');
  let end = from + code.length;
  for (;;) {
    const [whole = '', more = ''] = /^\s+([A-Za-z0-9_-]+)/.exec(text.slice(end, end + 200)) ?? [];
    if (!isSuspicious(more, 2) || code.length + more.length > most) return { code, end };
    code += more;
    end += whole.length;
  }
}

interface Found {
  readonly code: string;
  readonly from: number;
  readonly end: number;
}

/** The code that begins at a place; one that is not whole never reaches into the next. */
function codeAt(text: string, from: number, head: string, layouts: readonly Layout[], whole: (code: string) => boolean): Found {
  const prefix = head.toUpperCase();
  const layout = layouts.find((each) => each.prefix === prefix);
  const withPrefix = (code: string) => prefix + code.slice(prefix.length);
  const gathered = layout && gather(text, from, layout.length);
  if (gathered && whole(withPrefix(gathered.code))) return { code: withPrefix(gathered.code), from, end: gathered.end };
  const next = beginningOf(layouts);
  next.lastIndex = from + prefix.length;
  const { code, end } = brokenFrom(text.slice(0, next.exec(text)?.index), from, layout ? layout.length + 2 : 0);
  return { code: withPrefix(code), from, end };
}

function codesIn(text: string, layouts: readonly Layout[], whole: (code: string) => boolean): readonly Found[] {
  const found: Found[] = [];
  const beginning = beginningOf(layouts);
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const each = codeAt(text, match.index, match[0], layouts, whole);
    found.push(each);
    beginning.lastIndex = Math.max(each.end, match.index + match[0].length);
  }
  return found;
}

/** What looks like a code in the text between the codes. */
function strays(text: string, codes: readonly Found[]): readonly Found[] {
  const starts = [0, ...codes.map(({ end }) => end)];
  return starts.flatMap((start, at) => {
    const between = text.slice(start, codes[at]?.from ?? text.length);
    const runs = [...between.matchAll(long)].map(({ 0: code, index }) => ({ code, from: start + index, end: start + index + code.length }));
    return runs.filter(({ code }) => isSuspicious(code));
  });
}

/** The rows of a pasted text, in their order. `whole` says whether a code can be read. */
export function codesInText(pasted: string, layouts: readonly Layout[], whole: (code: string) => boolean): readonly string[] {
  const text = unset(pasted);
  const codes = codesIn(text, layouts, whole);
  return [...codes, ...strays(text, codes)].toSorted((a, b) => a.from - b.from).map(({ code }) => code);
}
