/** Files that somebody has spoilt, by accident or on purpose: a file of ours with a few things in it changed. */
import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What has broken files before. An own property called __proto__ can only be made by a parser. */
const hostile: readonly (() => Json)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0.5,
  () => 5e7,
  () => 1e308,
  () => 2 ** 53,
  () => '',
  () => 'leder',
  () => 'NaN',
  () => '\u202e\u0000<img src=x onerror=alert(1)>=cmd|',
  () => 'x'.repeat(50_000),
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as Json,
  () => Array<Json>(20_000).fill(null),
  () => Array<Json>(20_000).fill(1),
  () => Array.from({ length: 300 }, (): Json => ({ role: 'leder', persons: 1 })),
];

interface Place {
  readonly inside: Json[] | { [name: string]: Json };
  readonly name: string;
}

/** Every place in a value that something can be put in. */
function placesIn(value: Json): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => [{ inside: value, name }, ...placesIn(inside)]);
}

/** Changes one thing: puts something else in its place, takes it away, or repeats it many times. */
function change(file: Json, where: number, how: number, what: number): void {
  const places = placesIn(file);
  const place = places[where % Math.max(1, places.length)];
  if (!place) return;
  const inside = place.inside as { [name: string]: Json };
  const before = inside[place.name] ?? null;
  const put = hostile[what % hostile.length]?.() ?? null;
  if (how === 0) inside[place.name] = put;
  else if (how === 1) Reflect.deleteProperty(inside, place.name);
  else if (how === 2 && Array.isArray(before)) before.push(...before.slice(0, 300));
  else if (how === 2) inside[place.name] = [before, before];
  else Object.defineProperty(inside, `${place.name}2`, { value: put, enumerable: true, configurable: true, writable: true });
}

/** The text of a file with one to four things changed, and now and then a text that is cut or says a thing twice. */
export const spoilt = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 }), fc.nat()), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 9 }),
      fc.nat(),
    )
    .map(([changes, cut, at]) => {
      const file = JSON.parse(text) as Json;
      for (const [where, how, what] of changes) change(file, where, how, what);
      const spoilt = JSON.stringify(file);
      const place = at % spoilt.length;
      if (cut === 0) return spoilt.slice(0, place);
      if (cut === 1) return `${spoilt.slice(0, place)}"}]\u0000${spoilt.slice(place)}`;
      return cut === 2 ? spoilt.replace(/"(\w+)":/, '"$1":1,"$1":') : spoilt;
    });
