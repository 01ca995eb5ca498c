import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTwice } from '@/files/twice-named';

describe('nameTwice(json)', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1,"c":{},"b":2}}', 'b'],
    ['[{"a":1},{"a":1}]', undefined],
    ['{"a":"a","b":["a","b"]}', undefined],
    ['{"a\\"":1,"a\\\\":2}', undefined],
    [String.raw`{"\u0061":1,"a" :2}`, 'a'],
    ['{"a":": \\"b\\":","b":1}', undefined],
  ])('%s', (json, expected) => {
    expect(nameTwice(json)).toBe(expected);
  });

  it('finder aldrig noget i det, der er skrevet af en værdi', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        expect(nameTwice(JSON.stringify(value, undefined, indent))).toBeUndefined();
      }),
    );
  });
});
