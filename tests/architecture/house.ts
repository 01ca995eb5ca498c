/** The house as data: its topics, what each may import, and which of a topic's files are its front door. */
import type { Import } from './source';

/** A topic and the topics it may import. A topic stands below everything that imports it: the list is a tree read from the ground up. */
export const tree: Readonly<Record<string, readonly string[]>> = {
  base: [],
  site: ['base'],
  files: ['base', 'site'],
  forms: ['base', 'site', 'files'],
  search: ['base', 'site', 'files'],
  evidence: ['base', 'site'],
  'site/layouts': ['base', 'site', 'files', 'search'],
  guides: ['base', 'site', 'site/layouts', 'evidence'],
  assessment: ['base', 'site', 'site/layouts', 'files', 'forms', 'evidence', 'guides'],
  campaign: ['base', 'site', 'files', 'forms', 'evidence', 'assessment'],
  'calculators/straksaktivering': ['base', 'site', 'files', 'forms', 'evidence'],
  'calculators/grundbudget': ['base', 'site', 'files', 'forms', 'evidence'],
  'calculators/effektoekonomi': ['base', 'site', 'files', 'forms', 'evidence'],
  'calculators/sagsstamme': ['base', 'site', 'files', 'forms', 'evidence'],
  'calculators/opfoelgning': ['base', 'site', 'files', 'forms', 'evidence', 'assessment', 'campaign', 'calculators/straksaktivering'],
  'calculators/budgetark': [
    ...['base', 'site', 'files', 'forms', 'evidence'],
    ...['calculators/straksaktivering', 'calculators/grundbudget', 'calculators/sagsstamme'],
  ],
  calculators: ['base', 'site'],
  organisation: ['base', 'site', 'site/layouts', 'files', 'forms', 'evidence', 'guides'],
  'site/home': ['base', 'site', 'site/layouts', 'evidence', 'assessment', 'calculators/straksaktivering'],
  'site/about': ['base', 'site', 'site/layouts', 'search', 'files'],
};

/** The topic a file belongs to; undefined for the pages and the files of src/ itself, which put the topics together. */
export function topicOf(file: string): string | undefined {
  const [first = '', second = ''] = file.split('/');
  if (!file.includes('/') || first === 'pages') return undefined;
  if (first === 'calculators' && file.split('/').length > 2) return `calculators/${second}`;
  return first === 'site' && ['layouts', 'home', 'about'].includes(second) ? `site/${second}` : first;
}

/** A topic's own files are its front door, and so is the index of a layer. Everything in a folder below is private to the topic. */
export function isDoor(file: string): boolean {
  const inside = file.slice((topicOf(file) ?? '').length + 1);
  return !inside.includes('/') || inside.endsWith('/index.ts');
}

/** The ground everybody stands on has no doors: base and the primitives of site. */
const open = new Set(['base', 'site']);

const isOwn = (name: string): boolean => Object.hasOwn(tree, topicOf(name) ?? '');

/** Imports between topics that the tree does not allow. */
export const againstTheTree = (imports: readonly Import[]): string[] =>
  imports
    .filter(({ from, to }) => topicOf(from) !== undefined && isOwn(to) && topicOf(from) !== topicOf(to))
    .filter(({ from, to }) => !tree[topicOf(from) ?? '']?.includes(topicOf(to) ?? ''))
    .map(({ from, to }) => `${from} → ${to}`);

/** Imports of another topic's private files. */
export const pastTheDoor = (imports: readonly Import[]): string[] =>
  imports
    .filter(({ from, to }) => topicOf(from) !== undefined && isOwn(to) && topicOf(from) !== topicOf(to))
    .filter(({ to }) => !open.has(topicOf(to) ?? '') && !isDoor(to))
    .map(({ from, to }) => `${from} → ${to}`);

/** Files that reach themselves through their imports, each circle as the names on it. */
export function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
