/** Reads the source tree for the architecture tests. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Files below src/ by pattern, with forward slashes. */
export const sourceFiles = (pattern: string): string[] => globSync(pattern).map((file) => file.split(sep).join('/'));

export const read = (file: string): string => readFileSync(file, 'utf8');

/** What a file imports, seen from src/: own files as "domain/result", packages by name. */
export function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/^\s*(?:import|export)\b[^'"`;]*?from\s+['"]([^'"]+)['"]|\bimport\(?\s*['"]([^'"]+)['"]/gm)];
  return specifiers.map((match) => resolveFromSource(file, match[1] ?? match[2] ?? ''));
}

function resolveFromSource(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return specifier;
  return relative('src', join(dirname(file), specifier))
    .split(sep)
    .join('/');
}
