import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source';

describe('The styles', () => {
  const files = sourceFiles('src/**/*.{css,svelte,astro,ts}');

  it('are found', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  // A page that glides moves a link away between the press and the release, and the press hits nothing.
  it('let a jump be a jump', () => {
    expect(files.filter((file) => /scroll-behavior\s*:\s*smooth|behavior:\s*['"]smooth/.test(read(file)))).toEqual([]);
  });
});
