import { describe, expect, it } from 'vitest';
import { idInFragment } from '@/base/browser/fragment';

describe('stedet, en adresse peger på', () => {
  it.each([
    ['#punkt-8-2', 'punkt-8-2'],
    ['#m%C3%A5let', 'målet'],
    ['#', ''],
    ['', ''],
  ])('%s er %s', (hash, id) => {
    expect(idInFragment(hash)).toBe(id);
  });

  it.each(['#%E0%A4', '#100%', '#%zz'])('%s kan ikke afkodes og læses, som det står', (hash) => {
    expect(idInFragment(hash)).toBe(hash.slice(1));
  });
});
