/**
 * Files that were made to break something. What opens can be used and saved again; what does not open says why; nothing is thrown and nothing
 * takes long. FUZZ=5000 tries that many of every kind.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSaved, openText } from '@/files/open';
import { fileProblemTexts } from '@/files/words';
import { writeFile } from '@/files/write';
import { budgetFile } from '@/calculators/grundbudget/file';
import { caseFile } from '@/calculators/straksaktivering/file';
import { campaignFile } from '@/campaign/file';
import { followUpFile } from '@/calculators/opfoelgning/file';
import { modelvalgFile } from '@/organisation/file';
import type { FileKind } from '@/files/kind';
import { kinds, type Used } from './kinds';
import { spoilt } from './spoil';
import { stamp } from './stamp';

const runs = Number(process.env['FUZZ'] ?? '150');
const ours = (name: string, version: number) => readFileSync(`tests/fixtures/envelope/${name}-${String(version)}.json`, 'utf8');
const before = { businesscase: 2, maaling: 4, opfoelgning: 2, grundbudget: 2, selvevaluering: 2 } as Readonly<Record<string, number>>;

/** Seconds of this process that something took: other tests may want the machine at the same moment. */
async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Opens a text, uses what it holds, and saves it again. */
async function tried({ kind, use }: Used, text: string): Promise<void> {
  const opened = await openSaved(text, kind);
  if (!opened.ok) {
    expect(opened.problems.length).toBeLessThanOrEqual(21);
    expect(fileProblemTexts(opened.problems).length).toBeLessThan(20_000);
    return;
  }
  use(opened.value.payload);
  const once = await writeFile(kind, opened.value.payload, stamp);
  if (!once.ok) throw new Error(JSON.stringify(once.problems));
  const again = await openText(once.value.text, kind);
  expect(again.ok && (await writeFile(kind, again.value, stamp))).toEqual(once);
}

describe('En ødelagt fil af hver slags', () => {
  it.each(kinds.map((used) => [used.kind.kind, used] as const))(
    '%s kaster intet, er svaret på under et sekund og ændrer intet andet',
    { timeout: 600_000 },
    async (name, used) => {
      const text = ours(name, before[name] ?? 1);
      const sound = await openText(text, used.kind);
      let slowest = 0;
      await fc.assert(
        fc.asyncProperty(spoilt(text), async (file) => {
          slowest = Math.max(slowest, await secondsOf(() => tried(used, file)));
        }),
        { numRuns: runs, endOnFailure: true },
      );
      if (process.env['FUZZ']) console.info(`${name}: ${String(runs)} files, the slowest ${slowest.toFixed(2)} s`);
      expect(slowest).toBeLessThan(1);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(await openText(text, used.kind)).toEqual(sound);
    },
  );
});

type Change = (payload: Record<string, unknown>) => unknown;

/** A file of ours with another payload. */
function changed(name: string, version: number, change: Change): string {
  const file = JSON.parse(ours(name, version)) as { payload: Record<string, unknown> };
  return JSON.stringify({ ...file, payload: change(file.payload) });
}

const flat = Array.from({ length: 3000 }, (_, md) => ({ md, andel: 1 - md / 2999 }));
/** Points that are all in the wrong order: a fault at each. */
const level = Array.from({ length: 3000 }, () => ({ md: 0, andel: 1 }));
const twice = { item: '1.1', state: 4, reason: 'a', date: '2026-12-01' };
const round = (groups: readonly object[]) => ({ key: 'Gl12', name: 'a', round: 'slut', version: 1, date: '2026-01-01', groups, items: [] });

const budget = (curve: readonly object[]): string => {
  const basis = { navn: 'a', horisontAar: 35, startbestand: 9, ydelsePrAar: 9, kommuneAndel: 1 };
  const input = { ...basis, startKurve: curve, tilgangPrMd: 9, kurve: curve };
  return changed('grundbudget', 2, () => ({
    grupper: Array(1).fill({ input, investering: { ...input, nyKurve: { fraAar: 1, punkter: curve } } }),
  }));
};

describe('En fil, der før standsede siden', () => {
  it.each<readonly [string, FileKind<unknown>, string, string[]]>([
    [
      'en slags på 200.000 tegn',
      modelvalgFile,
      JSON.stringify({ ...(JSON.parse(ours('modelvalg', 1)) as object), kind: 'x'.repeat(200_000) }),
      ['file-not-ours'],
    ],
    [
      '200.000 koder, der er tal',
      campaignFile,
      changed('maaling', 4, (file) => ({ ...file, codes: Array(200_000).fill(1) })),
      ['file-invalid'],
    ],
    [
      '100.000 koder, der intet er',
      campaignFile,
      changed('maaling', 4, (file) => ({ ...file, codes: Array(100_000).fill(null) })),
      ['file-invalid'],
    ],
    [
      'en rolle to gange',
      campaignFile,
      changed('maaling', 4, (file) => ({
        ...file,
        campaign: { ...(file['campaign'] as object), invited: [{ role: 'leder' }, { role: 'leder' }] },
      })),
      ['file-invalid'],
    ],
    ['et aftalt svar to gange', campaignFile, changed('maaling', 4, (file) => ({ ...file, agreements: [twice, twice] })), ['file-invalid']],
    [
      '200 millioner til et møde',
      campaignFile,
      changed('maaling', 4, (file) => ({ ...file, meetings: [{ id: 'AAAAAAA', roles: { leder: { persons: 2e8, items: [] } } }] })),
      ['file-invalid'],
    ],
    [
      'møder, der tilsammen er for store',
      campaignFile,
      changed('maaling', 4, (file) => ({
        ...file,
        meetings: [1, 2].map((at) => ({ id: `AAAAAA${String(at)}`, roles: { leder: { persons: 60_000, items: [] } } })),
      })),
      ['file-invalid'],
    ],
    [
      'en runde med 18 grupper af én rolle',
      campaignFile,
      changed('maaling', 4, (file) => ({ ...file, rounds: [round(Array(18).fill({ roles: ['leder'], persons: 9 }))] })),
      ['file-invalid'],
    ],
    [
      'en sag inde i en opfølgning i et nyere format',
      followUpFile,
      changed('opfoelgning', 2, (file) => ({ ...file, sag: { ...(file['sag'] as object), schemaVersion: 99 } })),
      ['file-invalid'],
    ],
    [
      '200.000 års indfasning',
      caseFile,
      changed('businesscase', 2, (file) => ({ ...file, input: { ...(file['input'] as object), indfasning: Array(200_000).fill(1) } })),
      ['file-invalid'],
    ],
  ])('%s afvises med grunden på under et sekund', async (_, kind, text, codes) => {
    let found: readonly string[] = [];
    const seconds = await secondsOf(async () => {
      const opened = await openText(text, kind);
      found = opened.ok ? [] : opened.problems.map(({ code }) => code);
    });
    expect([...new Set(found)]).toEqual(codes);
    expect(seconds).toBeLessThan(1);
  });

  it.each<readonly [string, FileKind<unknown>, string]>([
    ['en kurve med 3.000 punkter', budgetFile, budget(flat)],
    ['en kurve med en fejl i hvert af 3.000 punkter', budgetFile, budget(level)],
    [
      'en horisont på 50 millioner år',
      caseFile,
      changed('businesscase', 2, (file) => ({ ...file, input: { ...(file['input'] as object), horisontAar: 5e7 } })),
    ],
    [
      'et navn med vendte bogstaver',
      campaignFile,
      changed('maaling', 4, (file) => ({ ...file, campaign: { ...(file['campaign'] as object), name: '\u202eevan' } })),
    ],
  ])('%s åbner og kan bruges på under et sekund', async (_, kind, text) => {
    const used = kinds.find((each) => each.kind.kind === kind.kind);
    if (!used) throw new Error('Ukendt slags');
    expect((await openText(text, kind)).ok).toBe(true);
    expect(await secondsOf(() => tried(used, text))).toBeLessThan(1);
  });
});
