import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source';

/** Names exported by a file without a doc comment directly above them. */
function undocumented(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const exported = source.statements.filter(
    (statement) =>
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword),
  );
  return exported
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => statement.getText().split('\n')[0] ?? '');
}

describe('every export of the domain has a doc comment', () => {
  it.each(sourceFiles('src/{*,calculators/*}/domain/**/*.ts'))('%s', (file) => {
    expect(undocumented(file)).toEqual([]);
  });

  it('and the check sees one that has none', () => {
    const source = ts.createSourceFile('x.ts', 'export const bare = 1;', ts.ScriptTarget.Latest, true);
    expect(source.statements.flatMap((statement) => ts.getJSDocCommentsAndTags(statement))).toEqual([]);
  });
});
