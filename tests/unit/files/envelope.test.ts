import fc from 'fast-check';
import { crc32 as zipsOwn } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '@/base/crc32';
import { readEnvelope } from '@/files/envelope';
import { checksumOf, sealFile } from '@/files/seal';
import { nextStamp } from '@/files/write';
import { stamp } from './stamp';

const kind = { kind: 'grundbudget', version: 2, contentVersion: () => '2026', modelVersion: 3, subject: 'proeve' } as const;
const sealed = (changes: object = {}) => JSON.stringify({ ...(JSON.parse(sealFile(kind, stamp, { a: [1, 2] })) as object), ...changes });
const read = (text: string) => {
  const envelope = readEnvelope(text);
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.problems));
  return envelope.value;
};

describe('Kuverten om en gemt fil', () => {
  it('siger slags, udgaver, hvilket arbejde det er, hvor mange gange det er ændret, og dagen', () => {
    expect(read(sealFile(kind, stamp, { a: 1 }))).toEqual({
      ...{ kind: 'grundbudget', schemaVersion: 2, contentVersion: '2026', modelVersion: 3 },
      ...{ id: stamp.id, rev: stamp.rev, savedAt: stamp.at, payload: { a: 1 }, isIntact: true, unknown: [] },
    });
  });

  it('har intet klokkeslæt', () => {
    expect(sealFile(kind, stamp, {})).not.toMatch(/\d\d:\d\d/);
  });

  it('læses fra før, uden nummer, ændringer og kontrolsum, og med klokkeslæt', () => {
    const before = '{"app":"styrbar","kind":"grundbudget","schemaVersion":1,"savedAt":"2026-11-21T12:00:00.000Z","payload":{}}';
    expect(read(before)).toMatchObject({ id: undefined, rev: 0, savedAt: '2026-11-21T12:00:00.000Z', isIntact: true });
  });

  it.each([
    ['et nummer, der ikke er tekst', { id: 7 }],
    ['et antal ændringer under nul', { rev: -1 }],
    ['et antal ændringer, der ikke er helt', { rev: 1.5 }],
    ['en slags på 200.000 tegn', { kind: 'x'.repeat(200_000) }],
    ['en dato på 200.000 tegn', { savedAt: 'x'.repeat(200_000) }],
    ['en regneudgave 0', { modelVersion: 0 }],
  ])('er ikke vores med %s', (_, changes) => {
    expect(readEnvelope(sealed(changes))).toMatchObject({ problems: [{ code: 'file-not-ours' }] });
  });
});

describe('Kontrolsummen', () => {
  it('er den CRC-32, som zip bruger', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(zipsOwn(bytes));
      }),
    );
  });

  it('passer, når kun mellemrum og navnenes rækkefølge er andre', () => {
    expect(checksumOf({ a: 1, b: { c: 2, d: 3 } })).toBe(checksumOf({ b: { d: 3, c: 2 }, a: 1 }));
    expect(read(sealed()).isIntact).toBe(true);
  });

  it('passer ikke, når indholdet er et andet', () => {
    expect(read(sealed({ payload: { a: [1, 3] } })).isIntact).toBe(false);
    expect(read(sealed({ payload: { a: [2, 1] } })).isIntact).toBe(false);
  });
});

describe('Når det samme arbejde gemmes igen', () => {
  const file = { ...kind, rules: () => Promise.reject(new Error('ubrugt')) };
  const last = { ...stamp, text: sealFile(kind, stamp, { a: 1 }) };

  it('er filen den samme på hver byte, så længe intet er ændret, også en anden dag', () => {
    expect(sealFile(kind, nextStamp(file, { a: 1 }, last, '2027-01-01'), { a: 1 })).toBe(last.text);
  });

  it('tælles ændringen, og nummeret er det samme', () => {
    expect(nextStamp(file, { a: 2 }, last, '2027-01-01')).toEqual({ id: stamp.id, rev: stamp.rev + 1, at: '2027-01-01' });
  });

  it('får arbejde uden nummer et, som ingen andre har', () => {
    const [one, other] = [nextStamp(file, { a: 1 }, undefined, '2027-01-01'), nextStamp(file, { a: 1 }, undefined, '2027-01-01')];
    expect(one).toEqual({ id: expect.stringMatching(/^[0-9a-f]{16}$/) as string, rev: 1, at: '2027-01-01' });
    expect(one.id).not.toBe(other.id);
  });
});

describe('Filens tekst', () => {
  it('har en række tal på én linje, og tekster, som de er', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), fc.string(), (numbers, text) => {
        const written = sealFile(kind, stamp, { numbers, text });
        expect(written).toContain(`"numbers": [${numbers.map((number) => JSON.stringify(number)).join(',')}]`);
        expect(read(written).payload).toEqual(JSON.parse(JSON.stringify({ numbers, text })));
      }),
    );
  });
});
