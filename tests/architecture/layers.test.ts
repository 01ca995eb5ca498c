import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source';

/** A topic's pure rules import only base and other topics' rules; words import formats and rules besides. */
const layers: readonly { readonly files: string; readonly may: readonly RegExp[] }[] = [
  { files: 'src/{*,calculators/*}/domain/**/*.ts', may: [/^base\/[^/]+$/, /^([a-z]+|calculators\/[a-z]+)\/domain\//] },
  { files: 'src/base/*.ts', may: [/^base\/[^/]+$/] },
  {
    files: 'src/{*,calculators/*}/texts/**/*.ts',
    may: [/^base\//, /\/(domain|texts)\//, /^(files|forms|site)\/(words|texts|problems|fields)/],
  },
];

describe.each(layers)('$files', ({ files, may }) => {
  const found = sourceFiles(files);

  it('has files', () => {
    expect(found).not.toEqual([]);
  });

  it.each(found)('%s imports only what its layer may', (file) => {
    expect(importsOf(file).filter((name) => !may.some((pattern) => pattern.test(name)))).toEqual([]);
  });
});
