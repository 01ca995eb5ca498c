/** The promise for every kind of file: what was saved once can be opened, and what is saved of it is the same again. */
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sheetFile } from '@/calculators/budgetark/file';
import { caseloadFile } from '@/calculators/sagsstamme/file';
import { caseFile } from '@/calculators/straksaktivering/file';
import { campaignFile, svarFile } from '@/campaign/file';
import { svarOf } from '@/campaign/domain';
import { readEnvelope } from '@/files/envelope';
import { sealFile } from '@/files/seal';
import type { FileKind } from '@/files/kind';
import { openedAt } from '@/files/names';
import { openSaved, openText } from '@/files/open';
import { writeFile } from '@/files/write';
import { modelvalgFile } from '@/organisation/file';
import { anySheet } from '../calculators/budgetark/domain/arbitrary';
import { anyCase } from '../calculators/straksaktivering/domain/arbitrary';
import { anyResponse, campaign, layout } from '../campaign/domain/campaign';
import { kinds as used } from './kinds';
import { stamp } from './stamp';

const kinds = used.map(({ kind }) => kind);

/** The text that is saved of what a text holds. */
async function savedAgain(text: string, kind: FileKind<unknown>): Promise<string> {
  const opened = await openText(text, kind);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const written = await writeFile(kind, opened.value, stamp);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value.text;
}

describe('Registret over slags af filer', () => {
  it('har hver slags én gang, og siden ved, hvor hver af dem åbnes', () => {
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(openedAt).toSorted());
  });
});

const fixtures = globSync('tests/fixtures/{files,grundbudget,maaling,opfoelgning}/*.json');
/** Of every kind in the envelope that has an id, a count of changes, a date and a checksum. */
const enveloped = globSync('tests/fixtures/envelope/*.json');
const kindOf = (text: string) => {
  const file = readEnvelope(text);
  return kinds.find(({ kind }) => file.ok && kind === file.value.kind);
};

describe('En fil fra før', () => {
  it('ligger her fra hver udgave, der har fået en efterfølger', () => {
    const held = fixtures.map((name) => JSON.parse(readFileSync(name, 'utf8')) as { kind: string; schemaVersion: number });
    const isHeld = (name: string, version: number) => held.some(({ kind, schemaVersion }) => kind === name && schemaVersion === version);
    const missing = kinds.flatMap(({ kind, version }) =>
      Array.from({ length: version - 1 }, (_, index) => index + 1)
        .filter((before) => !isHeld(kind, before))
        .map((before) => `${kind} ${String(before)}`),
    );
    expect(missing).toEqual([]);
    const ofCases = held.filter(({ kind }) => kind === 'businesscase').map(({ schemaVersion }) => schemaVersion);
    expect(ofCases.toSorted()).toEqual([1, 2]);
    expect(held.filter(({ kind }) => kind === 'maaling').map(({ schemaVersion }) => schemaVersion)).toHaveLength(campaignFile.version);
  });

  it.each(fixtures)('%s åbner, og det, der gemmes af den, er det samme, når det åbnes igen', async (name) => {
    const text = readFileSync(name, 'utf8');
    const kind = kindOf(text);
    if (!kind) throw new Error('Ukendt slags');
    const once = await savedAgain(text, kind);
    expect(await savedAgain(once, kind)).toBe(once);
    expect(await openText(once, kind)).toEqual(await openText(text, kind));
  });
});

describe('En fil i kuvert med nummer og kontrolsum', () => {
  it('ligger her af hver slags', () => {
    const held = enveloped.map((name) => (JSON.parse(readFileSync(name, 'utf8')) as { kind: string }).kind);
    expect([...new Set(held)].toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted());
  });

  it.each(enveloped)('%s åbner, er urørt, og siger det samme, når den er gemt igen', async (name) => {
    const text = readFileSync(name, 'utf8');
    const kind = kindOf(text);
    if (!kind) throw new Error('Ukendt slags');
    const opened = await openSaved(text, kind);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    expect(opened.value).toMatchObject({ id: '7c1f09ab52d3e846', rev: 3, savedAt: '2026-12-01', remarks: [] });
    const once = await savedAgain(text, kind);
    expect(await savedAgain(once, kind)).toBe(once);
    expect(await openText(once, kind)).toEqual({ ok: true, value: opened.value.payload });
  });
});

describe('Det, der gemmes, åbnes og gemmes igen, er det samme på hver byte', () => {
  const payloads: readonly (readonly [string, FileKind<unknown>, fc.Arbitrary<unknown>])[] = [
    ['en business case', caseFile, fc.record({ input: anyCase, title: fc.string(), note: fc.string() })],
    ['et svar', svarFile, anyResponse().map((response) => svarOf(layout, campaign.key, response))],
    [
      'svar på modelvalget',
      modelvalgFile,
      fc.record({
        modelvalg: fc.string(),
        version: fc.integer({ min: 1, max: 9 }),
        choices: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string()),
      }),
    ],
    ['et budgetark', sheetFile, fc.record({ input: anySheet, title: fc.string(), note: fc.string() })],
    ['en sagsstamme', caseloadFile, fc.record({ input: fc.record({ aabneSager: fc.double({ noNaN: true, noDefaultInfinity: true }) }) })],
  ];

  it.each(payloads)('%s', async (_, kind, payload) => {
    await fc.assert(
      fc.asyncProperty(payload, async (value) => {
        const text = sealFile(kind, stamp, value);
        const once = await savedAgain(text, kind);
        // The rules put the fields in their own order the first time.
        expect(JSON.parse(once)).toEqual(JSON.parse(text));
        expect(await savedAgain(once, kind)).toBe(once);
      }),
    );
  });
});
