import { describe, expect, it } from 'vitest';
import { chosen, sortedBy, type FacetValues } from '@/organisation/domain/indsatser';

const values = (rolle: FacetValues['rolle'][number], gruppe: FacetValues['gruppe'] = ['voksne']): FacetValues => ({
  gruppe,
  organisering: ['ny-enhed'],
  rolle: [rolle],
  samlokation: ['fuld'],
  myndighed: ['samlet'],
  indgang: ['begge'],
});
const rows = [
  { id: 'a', values: values('alt-i-en') },
  { id: 'b', values: values('parret', ['unge', 'familier']) },
  { id: 'c', values: values('alt-i-en', ['familier']) },
  { id: 'd', values: values('koordinerende') },
];
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).join('');

describe('chosen(rows, wanted)', () => {
  it('beholder indsatser med alt det, der er valgt, og en indsats for flere grupper hører til dem alle', () => {
    expect(ids(chosen(rows, {}))).toBe('abcd');
    expect(ids(chosen(rows, { gruppe: 'familier' }))).toBe('bc');
    expect(ids(chosen(rows, { gruppe: 'familier', rolle: 'alt-i-en' }))).toBe('c');
    expect(ids(chosen(rows, { rolle: 'tvaergaaende' }))).toBe('');
  });
});

describe('sortedBy(rows, column, descending)', () => {
  it('følger værdiernes egen rækkefølge og lader lige stå, som de kom', () => {
    expect(ids(sortedBy(rows, 'rolle', false))).toBe('dbac');
    expect(ids(sortedBy(rows, 'rolle', true))).toBe('acbd');
  });
  it('vender kommunerne om', () => {
    expect(ids(sortedBy(rows, 'kommune', false))).toBe('abcd');
    expect(ids(sortedBy(rows, 'kommune', true))).toBe('dcba');
  });
});
