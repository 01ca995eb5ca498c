/**
 * A calendar file (RFC 5545) with the plan's days. The same events give the same bytes: the time stamp is handed in and the identifiers come
 * from the content. All-day events, because a plan has days and no hours.
 */
import { hash32 } from '../../assessment/domain/index.ts';
import { dayAfter } from './days.ts';

/** One day in the calendar. */
export interface CalendarEvent {
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Stable for ever for the same entry: a second import then replaces the first. */
  readonly uid: string;
}

/** An identifier for an entry of a plan. */
export const eventUid = (...parts: readonly string[]): string => `${hash32(parts.join('\u001f')).toString(16).padStart(8, '0')}@styrbar`;

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Lines are at most 75 octets; a continued line begins with a space. A character is never cut in two. */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > 75) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
}

/** Text as a value: backslash, comma, semicolon and line breaks are escaped, and control characters left out. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const compact = (date: string): string => date.replaceAll('-', '');

/** The text of a calendar file. `stamp` is an ISO date-time in UTC. */
export function calendarText(events: readonly CalendarEvent[], stamp: string): string {
  const made = `${compact(stamp.slice(0, 10))}T${stamp.slice(11, 19).replaceAll(':', '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Styrbar//Handleplan//DA',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ date, title, text, uid }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
