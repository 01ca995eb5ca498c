import { describe, expect, it } from 'vitest';
import { formatFigure, formatFigureInTable, formatFigureNumber, stopAfter } from '@/evidence/figure-format';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatFigure(figure)', () => {
  it.each([
    [{ value: 459, unit: 'personer', unitLabel: 'unge' }, '459 unge'],
    [{ value: 72_000, unit: 'kr. om året' }, '72.000 kr. om året'],
    [{ value: 3_894_000, unit: 'kr. om året', printed: '3,894 mio.' }, '3,894 mio. kr. om året'],
    [{ value: 8, unit: 'kommuner', printed: 'otte' }, '8 kommuner'],
    [{ value: 5, unit: 'pct.', approximate: true }, 'ca. 5 pct.'],
    [{ value: 67, unit: 'pct.', approximate: true, printed: 'to ud af tre' }, 'to ud af tre'],
    [{ value: 50, unit: 'pct.', printed: 'halvdelen' }, 'halvdelen'],
    [{ value: 0.0779, unit: 'indeks' }, '0,0779 indeks'],
    [{ value: 4, unit: 'plads' }, 'nr. 4'],
  ])('viser %o som »%s«, aldrig afrundet', (figure, text) => {
    expect(plain(formatFigure(figure))).toBe(text);
  });
  it('holder tal og enhed på samme linje', () => {
    expect(formatFigure({ value: 3_894_000, unit: 'kr.', printed: '3,894 mio.' })).toBe('3,894\u00a0mio.\u00a0kr.');
  });
  it('skriver procenttegn i tabeller og kun tallet, hvor sætningen har enheden', () => {
    const share = { value: 30, unit: 'pct.' };
    expect([
      plain(formatFigureInTable(share)),
      plain(formatFigureInTable({ value: 3, unit: 'procentpoint' })),
      formatFigureNumber(share),
    ]).toEqual(['30 %', '3 procentpoint', '30']);
  });
});

describe('stopAfter(text)', () => {
  it.each([
    ['12 pct.', ''],
    ['667.315 kr.', ''],
    ['459 unge', '.'],
    ['4,8', '.'],
  ])('slutter »%s« med »%s«', (text, stop) => {
    expect(stopAfter(text)).toBe(stop);
  });
});
