/** Cuts a built page into what the search can lead to: the text under each heading that has an address. */
import { attribute, childrenOf, elementsIn, isElement, isText, readHtml, textOf, type Element, type Node } from './html.ts';

export interface PageText {
  readonly title: string;
  readonly sections: readonly SectionText[];
}
interface SectionText {
  /** Id to lead to; empty for the top of the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

const headings = new Set(['h2', 'h3', 'h4', 'dt']);
/** Not part of what the page says: its title, ways to other pages, and code. */
const skipped = new Set(['h1', 'nav', 'script', 'style', 'template', 'noscript', 'svg', 'select', 'dialog']);
const inline = new Set(
  'a abbr b bdi br button cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

/** A component keeps what repeats another page, such as notes, out of the search with data-search="off". */
const isSkipped = (element: Element): boolean =>
  skipped.has(element.tagName) || attribute(element, 'aria-hidden') === 'true' || attribute(element, 'data-search') === 'off';

/** The title and the sections of a page; undefined when it has no main content with a title. */
export function readPage(html: string): PageText | undefined {
  const main = elementsIn(readHtml(html).document).find(({ tagName }) => tagName === 'main');
  const title = main && elementsIn(main).find(({ tagName }) => tagName === 'h1');
  return title && { title: textOf(title), sections: sectionsIn(textOf(title), piecesIn(main, '')) };
}

/** The page in reading order: running text, the ends of blocks, and headings with the nearest id around them. */
type Piece = { readonly text: string } | 'end of block' | { readonly heading: string; readonly anchor: string };

function piecesIn(parent: Node, anchor: string): Piece[] {
  return childrenOf(parent).flatMap((node): Piece[] => {
    if (isText(node)) return [{ text: node.value }];
    if (!isElement(node) || isSkipped(node)) return [];
    const nearest = attribute(node, 'id') ?? anchor;
    if (headings.has(node.tagName)) return [{ heading: textOf(node), anchor: nearest }];
    const inside = piecesIn(node, nearest);
    return inline.has(node.tagName) ? inside : ['end of block', ...inside, 'end of block'];
  });
}

/** A heading without an address of its own stays in the section it stands in. */
function sectionsIn(title: string, pieces: readonly Piece[]): SectionText[] {
  const sections = [{ anchor: '', heading: title, blocks: [''] }];
  for (const piece of pieces) {
    const current = sections.at(-1);
    if (piece === 'end of block') current?.blocks.push('');
    else if ('text' in piece) current?.blocks.push((current.blocks.pop() ?? '') + piece.text);
    else if (sections.some(({ anchor }) => anchor === piece.anchor)) current?.blocks.push(piece.heading, '');
    else sections.push({ anchor: piece.anchor, heading: piece.heading, blocks: [''] });
  }
  return sections.map(({ anchor, heading, blocks }) => ({ anchor, heading, text: joined(blocks) }));
}

/** Blocks in one line. A dot stands between list items and cells, which end without a full stop. */
function joined(blocks: readonly string[]): string {
  const lines = blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  return lines.reduce((text, line) => text + (text === '' ? '' : /[.:;,?!]$/.test(text) ? ' ' : ' · ') + line, '');
}
