/** The names that assistive technology hears, read from the browser's own accessibility tree: a visible label proves nothing about them. */
import type { Page } from '@playwright/test';

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** A radio button as it is announced: its own name and that of the group around it. */
export interface AnnouncedRadio {
  readonly group: string;
  readonly name: string;
}

function groupOf(node: Node, nodes: ReadonlyMap<string, Node>): string {
  const parent = nodes.get(node.parentId ?? '');
  if (!parent) return '';
  return parent.role?.value === 'group' ? (parent.name?.value ?? '') : groupOf(parent, nodes);
}

/** Every radio button that is exposed on the page, in document order. */
export async function announcedRadios(page: Page): Promise<AnnouncedRadio[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter((node) => !node.ignored && node.role?.value === 'radio')
    .map((node) => ({ group: groupOf(node, byId), name: node.name?.value ?? '' }));
}
