import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blank, blankLines } from '../../scripts/ny/plan.ts';

describe('content/', () => {
  it(`har ingen plads, hvor der stadig står ${blank}`, () => {
    const files = globSync('content/*/**/*.{yaml,md,mdx}');
    const open = files.flatMap((file) =>
      blankLines(readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${String(line)} mangler at blive skrevet: ${text}`),
    );
    expect(open).toEqual([]);
    expect(files).not.toEqual([]);
  });
});
