import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatTime,
  localDate,
  formatKronerShort,
  formatMinutes,
  formatNumber,
  formatPercent,
  formatQuantity,
  parseDanishNumber,
} from '@/base/format/danish';

describe('parseDanishNumber(text) læser det, en dansker skriver', () => {
  it.each([
    ['4,8', 4.8],
    ['1.370.000', 1_370_000],
    ['1370000', 1_370_000],
    ['1,2 mio.', 1_200_000],
    ['1,1 mio', 1_100_000],
    ['3,894 mio. kr.', 3_894_000],
    ['2 mia.', 2_000_000_000],
    ['72.000 kr.', 72_000],
    [' 30 % ', 30],
    ['12,5', 12.5],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['0', 0],
    ['667\u00a0t.', 667_000],
  ])('%s', (text, value) => {
    expect(parseDanishNumber(text)).toBe(value);
  });

  it.each(['', ' ', 'abc', '1.2', '12.50', '1.23.456', '1,2,3', '4,', ',5', '1e5', '0x10', 'Infinity', '5 uger siden', '1 2'])(
    'gætter ikke på »%s«',
    (text) => {
      expect(parseDanishNumber(text)).toBeUndefined();
    },
  );

  it('læser igen, hvad formatNumber skriver', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(parseDanishNumber(formatNumber(cents / 100, 2))).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });
});

describe('tal, som danskere læser dem', () => {
  it('har punktum i tusinder og komma i decimaler', () => {
    expect(formatNumber(3_893_538.4)).toBe('3.893.538');
    expect(formatNumber(4.75, 2)).toBe('4,75');
  });
  it.each([0, 1, 2, 4, 20])('er skrevet, som sprogets egne regler siger, med højst %i decimaler', (decimals) => {
    const rules = new Intl.NumberFormat('da-DK', { maximumFractionDigits: decimals });
    const written = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 8),
      fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 10_000),
    );
    fc.assert(
      fc.property(written, (value) => {
        expect(formatNumber(value, decimals)).toBe(rules.format(value).replace(/^-0$/, '0'));
      }),
      { numRuns: 2000 },
    );
  });
  it('kan have mindst et antal decimaler', () => {
    expect(formatNumber(3.5, 2, 2)).toBe('3,50');
    expect(formatNumber(3.126, 2, 1)).toBe('3,13');
    expect(formatNumber(3, 2, 1)).toBe('3,0');
  });
  it('et afrundet nul har intet fortegn', () => {
    expect(formatNumber(-0.2)).toBe('0');
  });
  it('tal og enhed står på samme linje', () => {
    expect(formatQuantity(583_500, 'kr.')).toBe('583.500\u00a0kr.');
    expect(formatPercent(0.305)).toBe('30,5\u00a0%');
    expect(formatKronerShort(3_893_538)).toBe('3,9\u00a0mio. kr.');
    expect(formatKronerShort(-583_500)).toBe('-583.500\u00a0kr.');
  });
  it('en dato skrives ud, og det, der ikke er en dato, står urørt', () => {
    expect(formatDate('2026-11-21')).toBe('21. november 2026');
    const rules = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2027-${String(month).padStart(2, '0')}-03`;
      expect(formatDate(iso)).toBe(rules.format(new Date(iso)));
    }
    expect(formatDate('i går')).toBe('i går');
  });
});

describe('localDate(now) og formatTime(iso)', () => {
  const justAfterMidnight = new Date(2026, 0, 2, 0, 5);

  it('følger læserens egen kalender og ur, ikke UTC', () => {
    expect(localDate(justAfterMidnight)).toBe('2026-01-02');
    expect(formatTime(justAfterMidnight.toISOString())).toBe('00.05');
  });
});

describe('formatMinutes(minutes) siger et skøn', () => {
  it.each([
    [0.9, 'under et minut'],
    [1, 'ca. 1\u00a0minut'],
    [1.5, 'ca. 2\u00a0minutter'],
    [6.9, 'ca. 7\u00a0minutter'],
  ])('%d er »%s«', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });
});
