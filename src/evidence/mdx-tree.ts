/** MDX as the tree that the page is made from, so that nobody has to look for marks in the text. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { componentProps, type ComponentName, type ComponentProps } from './mdx-schema';
import { propsOf } from './props';

/** A piece of the tree: a heading, a word in bold, a component. */
export type MdxNode = MdastNode;

/** A component as it is written in the text. */
export type WrittenComponent = Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** True for <Tal>, <Eksempel> and the like. */
export const isComponent = (node: MdxNode): node is WrittenComponent =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What stands directly in a node, in order. */
export const childrenOf = (node: MdxNode): readonly MdxNode[] => ('children' in node ? node.children : []);

/** The text from the first of these nodes to the last, as it is written. */
export const writtenFrom = (nodes: readonly MdxNode[], source: string): string =>
  source.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);

/** What stands at "3:1" of a text, counted from one. */
function writtenAt(place: string, source: string): string {
  const [line = 1, column = 1] = place.split(':').map(Number);
  return (source.split('\n')[line - 1] ?? '').slice(column - 1, column + 39);
}

/** The tree of a text. What cannot be read stops the build with the place; `file` tells the editor where the text is from. */
export function treeOf(text: string, file: string): MdxNode {
  try {
    return mdxToMdast(text);
  } catch (error) {
    const [place = '1:1'] = error instanceof Error ? error.message.split(': ') : [];
    const said = `${file}: »${writtenAt(place, text)}« kan ikke læses. Luk komponenten, eller sæt \\ foran et < eller {, der skal ses.`;
    throw new Error(said, { cause: error });
  }
}

/** The name of a component that editors may use. Undefined for plain HTML; any other name stops the build. */
export function nameOf({ name }: WrittenComponent, file: string): ComponentName | undefined {
  if (name === null || !/^[A-Z]/.test(name)) return undefined;
  const known = (Object.keys(componentProps) as ComponentName[]).find((one) => one === name);
  if (known) return known;
  throw new Error(`${file}: <${name}> findes ikke. Brug ${Object.keys(componentProps).join(', ')}.`);
}

/** What an editor wrote on a component, checked. Anything wrong stops the build. */
export function propsIn<N extends ComponentName>(name: N, { attributes }: WrittenComponent, file: string): ComponentProps<N> {
  const written = attributes.map((attribute) => {
    const { value } = attribute;
    if (attribute.type === 'mdxJsxAttribute' && (typeof value !== 'object' || value === null)) return [attribute.name, value ?? true];
    throw new Error(`${file}: <${name}> er skrevet forkert. Skriv værdier i anførselstegn, ikke i {}.`);
  });
  return propsOf(name, Object.fromEntries(written) as object, file);
}
