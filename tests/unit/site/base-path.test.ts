import { describe, expect, it } from 'vitest';
import { withBase } from '../../../src/site/markdown/base-path.mjs';

describe('withBase(path, base)', () => {
  it.each([
    ['/kilder/', '/', '/kilder/'],
    ['/kilder/', '/styrbar/', '/styrbar/kilder/'],
    ['/kilder/', '/styrbar', '/styrbar/kilder/'],
    ['/', '/styrbar/', '/styrbar/'],
    ['#tal', '/styrbar/', '#tal'],
    ['https://kl.dk/', '/styrbar/', 'https://kl.dk/'],
    ['//anden-vaert.dk/', '/styrbar/', '//anden-vaert.dk/'],
  ])('%s under %s er %s', (path, base, address) => {
    expect(withBase(path, base)).toBe(address);
  });
});
