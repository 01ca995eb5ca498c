/** An MDX text, read once: everything that pages, lists and tests need to know about it, as data in reading order. */
import { childrenOf, isComponent, nameOf, propsIn, treeOf, writtenFrom, type MdxNode, type WrittenComponent } from './mdx-tree';
import { mentionsOf, type Mention } from './mentions';

/** A question the committee can ask. */
export interface Question {
  /** The item in the assessment: "2.1". Undefined where no assessment asks about it. */
  readonly item: string | undefined;
  readonly question: string;
}

/** What one or more municipalities did, as it stands on its page. */
export interface Example {
  /** Slugs of the municipalities it tells about. */
  readonly municipalities: readonly string[];
  /** Ledger facts; the first is the example's anchor on the page. */
  readonly facts: readonly string[];
  /** What it says in one line, where the first sentence does not. */
  readonly short: string | undefined;
  /** As written, for other pages to tell. */
  readonly text: string;
}

/** A heading, a paragraph, a point of a list or a table as it is read: without marks, a figure as one word. */
export interface Passage {
  /** 2 for a heading just below the title; undefined for anything that is not a heading. */
  readonly depth: number | undefined;
  readonly text: string;
}

/** What a text says. */
export interface MdxText {
  /** With repetitions. */
  readonly mentions: readonly Mention[];
  readonly questions: readonly Question[];
  readonly examples: readonly Example[];
  /** Tables and pictures of figures are left out. */
  readonly passages: readonly Passage[];
}

interface Reading {
  readonly source: string;
  readonly file: string;
  readonly mentions: Mention[];
  readonly questions: Question[];
  readonly examples: Example[];
  readonly passages: Passage[];
}

const wordsIn = (node: MdxNode, reading: Reading): string =>
  childrenOf(node)
    .map((child) => wordsOf(child, reading))
    .join('');

function addPassage(text: string, { passages }: Reading, depth?: number): void {
  if (text.trim() !== '') passages.push({ depth, text: text.trim() });
}

/** The words of a component; what it mentions, asks and tells is added to the reading. */
function wordsOfComponent(node: WrittenComponent, reading: Reading): string {
  const { source, file, mentions, questions, examples } = reading;
  const name = nameOf(node, file);
  if (name === undefined) return wordsIn(node, reading);
  mentions.push(...mentionsOf(name, propsIn(name, node, file)));
  if (name === 'Tal') return 'tal';
  if (name === 'Spoergsmaal') {
    const { item, q } = propsIn(name, node, file);
    questions.push({ item, question: q });
    addPassage(q, reading);
  }
  if (name === 'Eksempel') {
    const { kommune, fakta, kort } = propsIn(name, node, file);
    examples.push({ municipalities: kommune, facts: fakta, short: kort, text: writtenFrom(node.children, source) });
  }
  return wordsIn(node, reading);
}

/** The words of a node inside a passage. A node that is a passage itself adds it to the reading and has no more words. */
function wordsOf(node: MdxNode, reading: Reading): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  const words = isComponent(node) ? wordsOfComponent(node, reading) : wordsIn(node, reading);
  if (node.type === 'tableCell') return `${words} `;
  if (node.type === 'tableRow') return `${words}\n`;
  if (node.type === 'heading') addPassage(words, reading, node.depth);
  else if (['paragraph', 'table', 'mdxJsxFlowElement'].includes(node.type)) addPassage(words, reading);
  else return words;
  return '';
}

function readAnew(source: string, file: string): MdxText {
  const reading: Reading = { source, file, mentions: [], questions: [], examples: [], passages: [] };
  wordsOf(treeOf(source, file), reading);
  const { mentions, questions, examples, passages } = reading;
  return { mentions, questions, examples, passages };
}

const alreadyRead = new Map<string, MdxText>();

/**
 * What an MDX text says. `file` tells the editor where the text is from. Throws with a message to the editor when a component does not
 * exist, is written wrongly or is not closed. The same text is read once.
 */
export function readMdx(text: string, file: string): MdxText {
  const read = alreadyRead.get(text) ?? readAnew(text, file);
  alreadyRead.set(text, read);
  return read;
}

/** The running text of these passages, with an empty line between two. */
export const proseOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n\n');

/** The passages below a heading, up to the next heading of the same or a higher level. Undefined when no heading has these words. */
export function passagesUnder(heading: string, passages: readonly Passage[]): readonly Passage[] | undefined {
  const at = passages.findIndex(({ depth, text }) => depth !== undefined && text === heading);
  const level = passages[at]?.depth;
  if (level === undefined) return undefined;
  const below = passages.slice(at + 1);
  const end = below.findIndex(({ depth }) => depth !== undefined && depth <= level);
  return end < 0 ? below : below.slice(0, end);
}
