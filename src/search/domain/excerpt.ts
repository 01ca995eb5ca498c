import { termOf, wordsIn, type Stem } from './words.ts';

/** A piece of text and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words in an excerpt: about two lines. */
const excerptWords = 28;
/** Words before the first hit, so that it has its sentence around it. */
const wordsBefore = 6;

/** The text in pieces, with the words that belong to the terms marked. Put together they are the text. */
export function marked(text: string, terms: ReadonlySet<string>, stem: Stem): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of wordsIn(text)) {
    if (!terms.has(termOf(word.text, stem))) continue;
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), hit: false });
    pieces.push({ text: word.text, hit: true });
    end = word.start + word.text.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), hit: false }] : pieces;
}

/** The stretch of the text that holds most different terms, cut at whole words, with dots where something is left out. */
export function excerpt(text: string, terms: ReadonlySet<string>, stem: Stem): readonly Piece[] {
  const words = wordsIn(text);
  const first = Math.max(
    0,
    bestStart(
      words.map((word) => termOf(word.text, stem)),
      terms,
    ) - wordsBefore,
  );
  const from = first === 0 ? 0 : (words[first]?.start ?? 0);
  const after = words[first + excerptWords];
  const cut = text.slice(from, after?.start).trimEnd();
  return marked(`${from > 0 ? '…\u00a0' : ''}${cut}${after ? '\u00a0…' : ''}`, terms, stem);
}

/** Where the densest stretch begins: at a hit, or at the beginning when there is none. */
function bestStart(found: readonly string[], terms: ReadonlySet<string>): number {
  let best = { start: 0, count: 0 };
  found.forEach((term, start) => {
    if (!terms.has(term)) return;
    const count = new Set(found.slice(start, start + excerptWords - wordsBefore).filter((other) => terms.has(other))).size;
    if (count > best.count) best = { start, count };
  });
  return best.start;
}

/** How a text spells the first word it holds of the terms; undefined when it holds none. */
export const spelling = (text: string, terms: ReadonlySet<string>, stem: Stem): string | undefined =>
  marked(text, terms, stem).find(({ hit }) => hit)?.text;
