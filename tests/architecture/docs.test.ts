import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const guides = globSync(['*.md', 'content/README.md', 'src/**/README.md', 'tests/README.md']);
const top = /^(?:src|scripts|tests|content|public|\.github|\.ci)\//;
/** What stands as code in running text; a name with a place for another word in it is no path. */
const pathsIn = (text: string): string[] =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code.split(/[\s(]/)[0] ?? '')
    .filter((path) => top.test(path) && !/[<>{}*…[]/.test(path));
const linksIn = (text: string): string[] => [...text.matchAll(/\]\((?!https?:|#|\/)([^)#]+)/g)].map(([, path = '']) => path);

describe.each(guides)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names only files and folders that exist', () => {
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to what exists', () => {
    expect(linksIn(text).filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });
});

it('pathsIn(text) finds a path in running text, and neither a pattern nor an example', () => {
  const text = 'See `src/nowhere/at-all.ts` and `content/tal/<id>.yaml`.\n\n```yaml\n# `content/satser/2099.yaml`\n```\n';
  expect(pathsIn(text)).toEqual(['src/nowhere/at-all.ts']);
});
