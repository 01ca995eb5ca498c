/**
 * Text that stands in more than one place: an example of an element's page, or a sentence in a content file. It knows paragraphs, plain
 * lists, **strong** words, links within the site, <Tal> and <Ord>; anything else stops the build, so that nothing is lost on the way.
 */
import type { Mention } from './mentions';
import { childrenOf, isComponent, propsIn, treeOf, writtenFrom, type MdxNode } from './mdx-tree';

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

interface Written {
  readonly source: string;
  /** Where it is from, for messages to the editor. */
  readonly file: string;
}

function stop(node: MdxNode, { source, file }: Written): never {
  const unknown = writtenFrom([node], source).slice(0, 40);
  throw new Error(`${file}: »${unknown}« kan ikke vises uden for sin egen side. Brug kun afsnit, lister, fed, links, <Tal> og <Ord>.`);
}

/** Line breaks are spaces. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const plainText = (node: MdxNode, written: Written): string =>
  onOneLine(
    childrenOf(node)
      .map((child) => (child.type === 'text' ? child.value : stop(child, written)))
      .join(''),
  );

const isInternal = (url: string): url is `/${string}` => url.startsWith('/');

function pieceOf(node: MdxNode, written: Written): Piece {
  if (node.type === 'text') return { kind: 'text', text: onOneLine(node.value) };
  if (node.type === 'strong') return { kind: 'strong', text: plainText(node, written) };
  if (node.type === 'link' && isInternal(node.url)) return { kind: 'link', text: plainText(node, written), href: node.url };
  if (!isComponent(node)) return stop(node, written);
  if (node.name === 'Ord') return { kind: 'term', id: propsIn('Ord', node, written.file).id, text: plainText(node, written) };
  if (node.name !== 'Tal') return stop(node, written);
  const { id, udenEnhed } = propsIn('Tal', node, written.file);
  return { kind: 'figure', id, bare: udenEnhed };
}

/** The pieces of a paragraph, or of a component that stands alone on its line. */
const runOf = (node: MdxNode, written: Written): Piece[] =>
  (node.type === 'paragraph' ? node.children : [node]).map((child) => pieceOf(child, written));

function blockOf(node: MdxNode, written: Written): Block {
  if (node.type !== 'list') return { kind: 'paragraph', runs: [runOf(node, written)] };
  if (node.ordered) return stop(node, written);
  const runs = node.children.map((item) => {
    const [paragraph, ...more] = item.children;
    return paragraph && more.length === 0 && item.checked === null ? runOf(paragraph, written) : stop(item, written);
  });
  return { kind: 'list', runs };
}

/**
 * The text in blocks. Throws with a message to the editor when it has anything that cannot be shown outside its own page; the message
 * begins with the file, or with the text itself where the file is not known.
 */
export const blocksOf = (source: string, file = `»${source.slice(0, 40)}«`): Block[] =>
  childrenOf(treeOf(source, file)).map((node) => blockOf(node, { source, file }));

const sentence = /^.*?[.?](?=\s+\p{Lu}|\s*$)/su;

/** What tells whether a sentence begins at a piece: a number does, and so does a capital letter. */
function startOf(piece: Piece | undefined): string {
  if (piece === undefined) return '';
  return piece.kind === 'figure' || /^\p{Lu}/u.test(piece.text) ? 'A' : 'a';
}

/** The first sentence, with its figures and words as they stand. A line that leads to a list ends with a full stop. */
export function firstSentence(text: string): readonly Piece[] {
  const run = blocksOf(text)[0]?.runs[0] ?? [];
  const ends = run.map((piece, at) => (piece.kind === 'text' ? sentence.exec(piece.text + startOf(run[at + 1]))?.[0] : undefined));
  const last = ends.findIndex((end) => end !== undefined);
  if (last >= 0) return [...run.slice(0, last), { kind: 'text', text: ends[last] ?? '' }];
  const lead = run.at(-1);
  return lead?.kind === 'text' ? [...run.slice(0, -1), { kind: 'text', text: lead.text.replace(/:$/, '.') }] : run;
}

/** A run where a full stop that follows a figure is the figure's own to show. */
export const stopsInFigures = (run: readonly Piece[]) =>
  run.map((piece, at) => {
    if (piece.kind === 'figure') return { ...piece, stop: opensWithStop(run[at + 1]) };
    return opensWithStop(piece) && run[at - 1]?.kind === 'figure' ? { ...piece, text: piece.text.slice(1) } : piece;
  });

const opensWithStop = (piece: Piece | undefined): boolean => piece?.kind === 'text' && piece.text.startsWith('.');

/** What these pieces mention, in order. */
export const mentionsInPieces = (pieces: readonly Piece[]): Mention[] =>
  pieces.flatMap((piece) => (piece.kind === 'figure' || piece.kind === 'term' ? [{ kind: piece.kind, id: piece.id }] : []));
