/** Numbers that can be a person's CPR number. */

/** Six figures and four more, with or without a dash or a space between, and not part of a longer number or word. */
const pattern = /(?<![\w.,])(\d\d)(\d\d)\d\d[- ]?\d{4}(?![.,]*\w)/g;

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when the text holds what can be a CPR number: its first six figures are a day and a month that exist, and a year. */
export const holdsCpr = (text: string): boolean =>
  [...text.matchAll(pattern)].some(([, day, month]) => Number(day) >= 1 && Number(day) <= (daysIn[Number(month) - 1] ?? 0));
