import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText, dayAfter, eventUid, foldLine, isDay } from '@/campaign/domain';

describe('Kalenderfilen', () => {
  const event = {
    date: '2027-12-31',
    title: 'Første skridt: aftal, hvem der gør hvad; og hvornår',
    text: 'Linje 1\nLinje 2 \\ slut',
    uid: eventUid('Kx7_', '1.1'),
  };
  const text = calendarText([event], '2026-11-22T08:05:09.000Z');

  it('er ens byte for byte for de samme dage', () => {
    expect(calendarText([event], '2026-11-22T08:05:09.000Z')).toBe(text);
    expect(text).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Styrbar//Handleplan//DA
      CALSCALE:GREGORIAN
      BEGIN:VEVENT
      UID:23ed66d1@styrbar
      DTSTAMP:20261122T080509Z
      DTSTART;VALUE=DATE:20271231
      DTEND;VALUE=DATE:20280101
      SUMMARY:Første skridt: aftal\\, hvem der gør hvad\\; og hvornår
      DESCRIPTION:Linje 1\\nLinje 2 \\\\ slut
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  it('har ingen linje over 75 oktetter, og linjerne kan samles igen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const folded = foldLine(line);
        expect(folded.split('\r\n').every((part) => new TextEncoder().encode(part).length <= 75)).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  it('kan ikke få nye linjer eller felter af det, der er skrevet i planen', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, body) => {
        const lines = calendarText([{ ...event, title, text: body }], '2026-11-22T08:05:09Z').split(/\r\n(?! )/);
        expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
        expect(lines).toHaveLength(15);
      }),
    );
  });

  it.each([
    ['2027-12-31', '2028-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-02-28', '2027-03-01'],
    ['2026-11-22', '2026-11-23'],
  ])('slutter en heldagsaftale %s dagen efter, %s', (date, next) => {
    expect(dayAfter(date)).toBe(next);
    expect(isDay(next)).toBe(true);
  });
});
