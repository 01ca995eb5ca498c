import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source';

const kindsOf = (statement: ts.Statement): readonly ts.SyntaxKind[] =>
  ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];

/** The first line of each export without a doc comment directly above it. What is passed on from another file is documented there. */
function undocumented(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => kindsOf(statement).includes(ts.SyntaxKind.ExportKeyword))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => statement.getText().split('\n')[0] ?? '');
}

describe('every export of the domain, the forms, the files and the papers has a doc comment', () => {
  it.each(sourceFiles('src/{{*,calculators/*}/domain,forms,files,papers}/**/*.ts'))('%s', (file) => {
    expect(undocumented(read(file))).toEqual([]);
  });

  it('and the check sees one that has none', () => {
    const text = [
      '/** What it is. */',
      'export const told = 1;',
      'export const bare = 1;',
      '// No doc comment.',
      'export function alsoBare() {}',
      'export interface Bare { readonly field: string }',
      'const own = 2;',
      "export { other } from './other';",
    ].join('\n');
    expect(undocumented(text)).toEqual([
      'export const bare = 1;',
      'export function alsoBare() {}',
      'export interface Bare { readonly field: string }',
    ]);
  });
});
