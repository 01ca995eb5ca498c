/** The glossary: enough words for a newcomer, each explained briefly, in plain language and in Danish order. */
import { describe, expect, it } from 'vitest';
import { byLetter } from '@/base/format/alphabet';
import { readMdx } from '@/evidence/mdx-text';
import { entriesIn, guidePages, idsIn } from './library';
import { lix } from './prose';

const terms = entriesIn('ordliste');
const explained = ({ meaning, dated }: { meaning: string; dated?: string | undefined }) => `${meaning} ${dated ?? ''}`;
const names = terms.flatMap(({ data }) => [data.term, ...(data.synonyms ?? [])]);

describe('ordlisten', () => {
  it('har mindst tres begreber', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
  });

  it('kalder kun ét begreb ved hvert navn', () => {
    const lower = names.map((name) => name.toLocaleLowerCase('da'));
    expect(lower.filter((name, index) => lower.indexOf(name) !== index)).toEqual([]);
  });

  it('står i dansk alfabetisk orden med æ, ø og å sidst', () => {
    const groups = byLetter(terms, ({ data }) => data.term);
    const letters = groups.map(({ letter }) => letter).join('');
    expect('ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'.replace(new RegExp(`[^${letters}]`, 'g'), '')).toBe(letters);
    expect(letters.at(-1)).toBe('Å');
    const under = (letter: string) => groups.find((group) => group.letter === letter)?.entries.map(({ id }) => id) ?? [];
    expect(under('E').at(-1)).toBe('en-plan');
    expect(under('M').slice(-2)).toEqual(['myndighed', 'maalgruppe']);
  });

  it('er let at læse', () => {
    expect(lix(terms.map(({ data }) => explained(data)).join('\n\n'))).toBeLessThanOrEqual(40);
  });

  it.each(terms)('$file er forklaret i højst tre sætninger uden cifre og udråbstegn', ({ data }) => {
    const withoutYears = explained(data).replace(/\b(19|20)\d\d\b/g, '');
    expect(withoutYears).not.toMatch(/[\d!%]/);
    expect(data.meaning.split(/[.?](?=\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
  });

  it.each(terms.filter(({ data }) => /\b(19|20)\d\d\b/.test(data.meaning)))('$file har årstal under dated', ({ data }) => {
    expect(data.dated).toBeDefined();
  });

  it.each(terms.filter(({ data }) => data.see !== undefined))('$file: de andre begreber findes', ({ id, data }) => {
    const known = idsIn('ordliste');
    expect((data.see ?? []).filter((other) => other === id || !known.has(other))).toEqual([]);
  });
});

describe('ordene i teksten', () => {
  it.each(guidePages())('$file forklarer højst ti ord og hvert af dem én gang', ({ file, body }) => {
    const used = readMdx(body, file).mentions.flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
    expect(used.length).toBeLessThanOrEqual(10);
    expect(used.filter((id, index) => used.indexOf(id) !== index)).toEqual([]);
  });
});
