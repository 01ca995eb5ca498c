import { describe, expect, it } from 'vitest';
import { talSchema } from '@/content-schemas';
import { meaningOf, standsIn, verdictOn } from '../../../scripts/verify-figures';

const report = [
  'Der er besøgt otte kom',
  'muner i landet.',
  '',
  'Tilgangen var 459 unge, og',
  'udgiften 3,894 mio. kr.',
  '',
  '',
  'Andelen var 30 %.',
];
const tal = (fields: object) =>
  talSchema.parse({
    value: 459,
    unit: 'personer',
    label: 'nye unge på et år',
    source: 'rapport',
    section: 'Afsnit',
    lines: [4, 4],
    confidence: 'exact',
    ...fields,
  });
const wrong = (fields: object) => {
  const verdict = verdictOn(tal(fields), report);
  return verdict.kind === 'wrong' ? verdict.why : verdict.kind;
};

describe('verdictOn(tal, report)', () => {
  it('finder tallet på sin linje', () => {
    expect(verdictOn(tal({}), report)).toEqual({ kind: 'found' });
  });
  it('fejler, når værdien er ændret', () => {
    expect(wrong({ value: 458 })).toBe('»458« står ikke på linje 4-4');
  });
  it('fejler, når tallet kun er en del af et længere tal', () => {
    expect(wrong({ value: 45 })).toContain('står ikke');
    expect(wrong({ value: 894, lines: [5, 5] })).toContain('står ikke');
  });
  it('fejler, når tallet står mere end to linjer fra det sted, filen angiver', () => {
    expect(wrong({ value: 30, unit: 'pct.' })).toContain('står ikke');
    expect(wrong({ value: 30, unit: 'pct.', lines: [6, 6] })).toBe('found');
  });
  it('finder et tal skrevet med ord og på tværs af et linjeskift', () => {
    expect(wrong({ value: 8, printed: 'otte', lines: [1, 2] })).toBe('found');
  });
  it('finder tallet, som det er trykt, og fejler, når det ikke svarer til værdien', () => {
    expect(wrong({ value: 3_894_000, printed: '3,894 mio.', lines: [5, 5] })).toBe('found');
    expect(wrong({ value: 3_984_000, printed: '3,894 mio.', lines: [5, 5] })).toBe('er 3984000, men printed er »3,894 mio.«');
  });
  it('leder ikke efter et udregnet tal, men kræver en note', () => {
    expect(wrong({ value: 1, confidence: 'derived', note: 'Lagt sammen.' })).toBe('derived');
    expect(wrong({ value: 1, confidence: 'derived' })).toContain('ingen note');
  });
  it('fejler, når linjen ligger efter tekstens slutning', () => {
    expect(wrong({ lines: [4, 900] })).toContain('teksten har 8');
  });
});

describe('standsIn(text, form)', () => {
  it('ser forskel på et ord og en del af et ord', () => {
    expect([standsIn('de tre kommuner', 'tre'), standsIn('Vestre', 'tre')]).toEqual([true, false]);
  });
  it('ser forskel på et fodnotetal efter et tal med tusinder og et længere tal', () => {
    expect([standsIn('nå 4.000.12 De', '4.000'), standsIn('nå 4.000.120 i alt', '4.000'), standsIn('4.000,5', '4.000')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('meaningOf(printed)', () => {
  it.each([
    ['halvdelen', 50],
    ['1,370 mio.', 1_370_000],
    ['mange', undefined],
  ])('»%s« er %s', (printed, value) => {
    expect(meaningOf(printed)).toBe(value);
  });
});
