/** Reads built pages as a browser does. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export const isElement = (node: Node): node is Element => tree.isElementNode(node);
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => tree.isTextNode(node);

/** A document and what a browser had to mend in it. */
export function readHtml(html: string): { document: DefaultTreeAdapterTypes.Document; errors: readonly ParserError[] } {
  const errors: ParserError[] = [];
  const document = parse(html, { onParseError: (error) => errors.push(error) });
  return { document, errors };
}

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every element below a node, in document order. */
export const elementsIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The text below a node with single spaces. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

/** The text below a node exactly as it stands. */
export const rawText = (node: Node): string => (isText(node) ? node.value : childrenOf(node).map(rawText).join(''));
