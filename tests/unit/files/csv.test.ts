import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '@/files/csv';

const cellOf = (text: string): string => csvText([[text]]).slice(1, -2);

describe('en celle, som nogen har skrevet, bliver aldrig regnet ud', () => {
  it.each(['=1+1', '+1+cmd|" /C calc"!A0', '-1+cmd|calc', '-1-1', '@SUM(A1)', '\t=1', '\n=1', ' =1', '＝1+1', '－1+1', '- en streg foran'])(
    '%j',
    (text) => {
      expect(cellOf(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );
  it('hvad der end står efter tegnet', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '@', '\t', '\r'), fc.string(), (sign, text) => {
        expect(cellOf(sign + text).replace(/^"/, '')).toMatch(/^'/);
      }),
    );
  });
});

it.each(['-1.234,5', '-3', '12', '0,5', 'Ærø', ''])('et tal og et ord står, som det er: %j', (text) => {
  expect(cellOf(text)).toBe(text);
});
