/** Reads the source tree for the architecture tests. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Files below src/ by pattern, with forward slashes. */
export const sourceFiles = (pattern: string): string[] => globSync(pattern).map((file) => file.split(sep).join('/'));

export const read = (file: string): string => readFileSync(file, 'utf8');

/** An import, seen from src/: own files as "base/result.ts", packages by name. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const specifiers = /^\s*(?:import|export)\b[^'"`;]*?from\s+['"]([^'"]+)['"]|\bimport\(?\s*['"]([^'"]+)['"]/gm;
const endings = ['', '.ts', '.svelte.ts', '.svelte', '.astro', '.mjs', '/index.ts'];

/** What a file of these imports, types and late parts included. */
export function importsIn(file: string, text: string, files: ReadonlySet<string>): Import[] {
  return [...text.matchAll(specifiers)].map((match) => ({ from: file, to: resolved(file, match[1] ?? match[2] ?? '', files) }));
}

function resolved(file: string, specifier: string, files: ReadonlySet<string>): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (!bare.startsWith('.') && !bare.startsWith('@/')) return specifier;
  const path = bare.startsWith('@/') ? bare.slice(2) : join(dirname(file), bare).split(sep).join('/');
  return endings.map((ending) => `${path}${ending}`).find((candidate) => files.has(candidate)) ?? path;
}

/** Every file of the tree, seen from src/. */
export const allFiles = (): string[] =>
  sourceFiles('src/**/*.{ts,mjs,svelte,astro,css}').map((file) => relative('src', file).split(sep).join('/'));

/** Every import of the tree. */
export function allImports(): Import[] {
  const files = new Set(allFiles());
  return [...files].flatMap((file) => importsIn(file, read(join('src', file)), files));
}
