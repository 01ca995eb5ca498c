import { describe, expect, it } from 'vitest';
import { answerText } from '@/search/texts';

const answer = { query: 'drift', total: 0, hits: [], missing: [], corrected: [] };
const hits = (count: number) => Array.from({ length: count }, () => ({}));

describe('answerText(answer)', () => {
  it.each([
    [{ missing: ['drift'] }, 'Ingen steder passer til »drift«. Prøv et andet ord, eller se listen over alle sider.'],
    [{ total: 1, hits: hits(1) }, '1 sted passer til »drift«.'],
    [{ total: 3, hits: hits(3) }, '3 steder passer til »drift«.'],
    [{ total: 45, hits: hits(20) }, '45 steder passer til »drift«. Her er de 20 bedste; flere ord gør listen kortere.'],
    [
      { total: 2, hits: hits(2), query: 'Drift elefant', missing: ['elefant'] },
      '»elefant« står ingen steder. 2 steder passer til »drift«.',
    ],
    [
      { total: 2, hits: hits(2), query: 'Sikekr drift', corrected: [{ typed: 'sikekr', meant: 'sikker' }] },
      '»sikekr« står ingen steder. 2 steder passer til »sikker drift«.',
    ],
  ])('%j', (found, text) => {
    expect(answerText({ ...answer, ...found })).toBe(text);
  });
});
