import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source';

const limit = 250;
const files = sourceFiles('{src,scripts,tests}/**/*.{ts,mjs,svelte,astro,css}').filter((file) => !file.includes('/fixtures/'));
/** A longer file must say why on one line: "Longer than 250 lines: …". */
const explains = (text: string) => /Longer than 250 lines: \S/.test(text);

describe('sizes', () => {
  it.each(files)(`%s has at most ${String(limit)} lines or says why not`, (file) => {
    const text = read(file);
    const lines = text.split('\n').length - 1;
    expect(lines <= limit || explains(text), `${String(lines)} lines`).toBe(true);
  });
});
