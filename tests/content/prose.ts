/** How hard a text is, and which digits in it have no source. */
import { proseOf, readMdx } from '@/evidence/mdx-text';

/** What may stand as digits in text: a year is a date, and "element 8", "gruppe 1", "§ 85" or "225-timersreglen" is a name. Everything else is a figure and needs a source. */
const namesWithDigits = /\b(19|20)\d\d\b|\b((kerne)?element(et|er|erne)?|gruppe) \d{1,2}\b|§ \d{1,3}\b|\b225-timersreglen\b/gi;

/** The running text of an MDX text, as a reader meets it. */
export const runningText = (body: string): string => proseOf(readMdx(body, 'teksten').passages);

/** Digits that stand in the text without a source. */
export const unsourcedDigits = (body: string): string[] =>
  runningText(body)
    .replace(namesWithDigits, '')
    .match(/\d+(?:[.,]\d+)*/g) ?? [];

/**
 * LIX, the Danish and Swedish measure of how hard a text is: words per sentence plus the percentage of words longer than six letters.
 * C.H. Björnsson: Läsbarhet, 1968. Under 35 is easy, 35-44 medium, 45-54 hard.
 */
export function lix(text: string): number {
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n\s*\n/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** Ids of figures that a sentence, a paragraph or a point of a list begins with, in a text as it is written. */
export const figuresBeginning = (written: string): string[] =>
  [...written.matchAll(/(?:^(?:- |\d+\. )?|[.?](?:\*\*)? )<Tal id="([^"]+)"/gm)].map(([, id]) => id ?? '');

/** Words that say something else than we mean, each with what we write instead. */
export const wordings = {
  'siger »forvente« om det, nogen regner med':
    /\bventes\b|\bvent(er|ede|et),? (at|hvad)\b|\b(det|den|de) ventede\b(?! på)|\b(end|som) ventet\b|^ventet\b/imu,
  'siger »konkludere« om det, en rapport viser': /\bikke (kan )?slutte(s)?\b|\brapporten slutter, at\b|\bvi slutter\b/iu,
  'slutter en sætning med ét punktum': /(?<!\.)\.\.(?!\.)/u,
  'kalder serviceloven ved navn': /\bsociallov|\bsociale lov/iu,
  'nævner mennesker uden køn': /\b(hun|hendes|hende|vedkommende)\b/iu,
} as const satisfies Record<string, RegExp>;
