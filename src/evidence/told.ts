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

function stop(node: MdxNode, source: string): never {
  const unknown = writtenFrom([node], source).slice(0, 40);
  throw new Error(`»${unknown}« kan ikke vises uden for sin egen side. Brug kun afsnit, lister, fed, links, <Tal> og <Ord>.`);
}

/** Line breaks are spaces. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const plainText = (node: MdxNode, source: string): string =>
  onOneLine(
    childrenOf(node)
      .map((child) => (child.type === 'text' ? child.value : stop(child, source)))
      .join(''),
  );

const isInternal = (url: string): url is `/${string}` => url.startsWith('/');

function pieceOf(node: MdxNode, source: string): Piece {
  if (node.type === 'text') return { kind: 'text', text: onOneLine(node.value) };
  if (node.type === 'strong') return { kind: 'strong', text: plainText(node, source) };
  if (node.type === 'link' && isInternal(node.url)) return { kind: 'link', text: plainText(node, source), href: node.url };
  if (!isComponent(node)) return stop(node, source);
  const where = `»${writtenFrom([node], source)}«`;
  if (node.name === 'Ord') return { kind: 'term', id: propsIn('Ord', node, where).id, text: plainText(node, source) };
  if (node.name !== 'Tal') return stop(node, source);
  const { id, udenEnhed } = propsIn('Tal', node, where);
  return { kind: 'figure', id, bare: udenEnhed };
}

/** The pieces of a paragraph, or of a component that stands alone on its line. */
const runOf = (node: MdxNode, source: string): Piece[] =>
  (node.type === 'paragraph' ? node.children : [node]).map((child) => pieceOf(child, source));

function blockOf(node: MdxNode, source: string): Block {
  if (node.type !== 'list') return { kind: 'paragraph', runs: [runOf(node, source)] };
  const items = node.children.map((item) => (item.children.length === 1 && item.checked === null ? item.children[0] : undefined));
  if (node.ordered) return stop(node, source);
  return { kind: 'list', runs: items.map((item, at) => (item ? runOf(item, source) : stop(node.children[at] ?? node, source))) };
}

/** The text in blocks. Throws with a message to the editor when it has anything that cannot be shown outside its own page. */
export const blocksOf = (text: string): Block[] => childrenOf(treeOf(text, `»${text.slice(0, 40)}«`)).map((node) => blockOf(node, text));

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

/** What these pieces mention, in order. */
export const mentionsInPieces = (pieces: readonly Piece[]): Mention[] =>
  pieces.flatMap((piece) => (piece.kind === 'figure' || piece.kind === 'term' ? [{ kind: piece.kind, id: piece.id }] : []));
