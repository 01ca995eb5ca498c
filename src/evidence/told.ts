/**
 * Text that stands in more than one place: an example of an element's page, or a sentence in a content file. It knows paragraphs, plain
 * lists, **strong** words, links, <Tal> and <Ord>; anything else stops the build, so that nothing is lost on the way.
 */

/** A run of text, or one thing in it. */
export type Piece =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: `/${string}` }
  | { readonly kind: 'figure'; readonly id: string; readonly bare: boolean }
  | { readonly kind: 'term'; readonly id: string; readonly text: string };

/** A paragraph has one run of pieces, a list has one for each item. */
export interface Block {
  readonly kind: 'paragraph' | 'list';
  readonly runs: readonly (readonly Piece[])[];
}

const things =
  /<Tal\s+(?<figure>[^>]*?)\s*\/>|<Ord\s+id="(?<term>[^"]+)">(?<word>[^<]+)<\/Ord>|\*\*(?<strong>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<href>\/[^)]*)\)/g;

function thing({ figure, term, word = '', strong, label = '', href = '/' }: Readonly<Record<string, string | undefined>>): Piece {
  if (figure !== undefined) return { kind: 'figure', id: /id="([^"]+)"/.exec(figure)?.[1] ?? '', bare: /\budenEnhed\b/.test(figure) };
  if (term !== undefined) return { kind: 'term', id: term, text: word };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  return { kind: 'link', text: label, href: `/${href.slice(1)}` };
}

function plain(text: string): Piece[] {
  const unknown = /[<{*[_`#].{0,30}/.exec(text);
  if (unknown)
    throw new Error(`»${unknown[0]}« kan ikke vises uden for sin egen side. Brug kun afsnit, lister, fed, links, <Tal> og <Ord>.`);
  return text === '' ? [] : [{ kind: 'text', text }];
}

function piecesOf(run: string): Piece[] {
  const text = run.replace(/\s+/g, ' ').trim();
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(things)) {
    pieces.push(...plain(text.slice(from, match.index)), thing(match.groups ?? {}));
    from = match.index + match[0].length;
  }
  return [...pieces, ...plain(text.slice(from))];
}

/** The text in blocks. */
export function blocksOf(text: string): Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) =>
      /^\s*- /.test(block)
        ? {
            kind: 'list',
            runs: block
              .trim()
              .split(/\n\s*- |^- /)
              .filter((item) => item !== '')
              .map(piecesOf),
          }
        : { kind: 'paragraph', runs: [piecesOf(block)] },
    );
}

/** The first sentence, with its figures and words as they stand. A line that leads to a list ends with a full stop. */
export function firstSentence(text: string): string {
  const [start = ''] = text.trim().split(/\n\s*\n/);
  return (/^.*?[.?](?=\s+[\p{Lu}<]|\s*$)/su.exec(start)?.[0] ?? start).replace(/:$/, '.');
}
