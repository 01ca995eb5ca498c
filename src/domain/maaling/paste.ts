/**
 * Finds the codes in what a coordinator pastes: whole mails, quoted replies ("> "), broken lines, quotation marks.
 * Greetings and names are passed over; something long that cannot be a word is a row of its own, so that a damaged code is seen.
 */
import { isLetterCode } from './bits.ts';
import type { Layout } from './layout.ts';

const beginning = /[A-Z]{2,4}\d{1,3}-/g;
const long = /[A-Za-z0-9_-]{20,}/g;
/** Digits, underscores and capitals inside: what a code has many of and a Danish word or an address none. */
const unlikeWords = /[0-9_]|[a-z][A-Z]/g;
const isSuspicious = (run: string): boolean => (run.match(unlikeWords)?.length ?? 0) >= 3;

/** Marks at the beginning of a line that a mail program has put there. */
const withoutQuoteMarks = (text: string): string => text.replace(/^[ \t]*(?:[>|][ \t]*)+/gm, '');

/** Space, line break, soft hyphen or a space without width: what mail programs put into a long line. */
const isBreak = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xad || code === 0x200b;

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

/** The run of characters without a space: what is shown when a code is not whole. */
const runFrom = (text: string, from: number): string => /^\S+/.exec(text.slice(from, from + 200))?.[0].replace(/[»«"',.;:]+$/, '') ?? '';

interface Found {
  readonly code: string;
  readonly from: number;
  readonly end: number;
}

function codeAt(text: string, from: number, prefix: string, layouts: readonly Layout[], whole: (code: string) => boolean): Found {
  const layout = layouts.find((each) => each.prefix === prefix);
  const { code, end } = layout ? gather(text, from, layout.length) : { code: '', end: from };
  if (code !== '' && whole(code)) return { code, from, end };
  const run = runFrom(text, from);
  return { code: run, from, end: from + run.length };
}

function codesIn(text: string, layouts: readonly Layout[], whole: (code: string) => boolean): readonly Found[] {
  const found: Found[] = [];
  beginning.lastIndex = 0;
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
  const text = withoutQuoteMarks(pasted);
  const codes = codesIn(text, layouts, whole);
  return [...codes, ...strays(text, codes)].toSorted((a, b) => a.from - b.from).map(({ code }) => code);
}
