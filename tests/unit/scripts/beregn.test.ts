import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { caseFile } from '@/calculators/straksaktivering/file';
import { sealFile } from '@/files/seal';
import { differences, readVector } from '../calculators/vectors';
import { stamp } from '../files/stamp';

const folder = mkdtempSync(join(tmpdir(), 'beregn-'));
const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/beregn.ts', ...args], { encoding: 'utf8' });
const runOn = (content: unknown, ...args: string[]) => {
  const file = join(folder, 'fil.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return run(file, ...args);
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('node scripts/beregn.ts', () => {
  const vector = readVector('BC-02');

  it.each([
    ['et eksempel', readFileSync('tests/fixtures/businesscase/bc-02.json', 'utf8')],
    ['bare forudsætningerne', vector.input],
    ['en gemt fil', sealFile(caseFile, stamp, { input: vector.input, title: 'Vores sag' })],
  ])('regner %s', (_, content) => {
    const { status, stdout } = runOn(content);
    const result = JSON.parse(stdout) as { nulpunkter: unknown };
    expect(status).toBe(0);
    expect(differences(result, vector.forventet)).toEqual([]);
    expect(differences(result.nulpunkter, vector.nulpunkter)).toEqual([]);
    expect(result).not.toHaveProperty('spor');
  });

  it('tager sporet med, når der bedes om det', () => {
    const { spor } = JSON.parse(runOn(vector.input, '--spor').stdout) as { spor: { id: string }[] };
    expect(spor.at(-1)?.id).toBe('npv');
  });

  it.each([
    ['ikke er JSON', '{', 'Filen kan ikke læses som en Styrbar-fil.'],
    ['har et stavet forkert felt', { ...vector.input, tilgangg: 3 }, 'Styrbar kender ikke feltet »tilgangg«.'],
    ['har tekst i et talfelt', { efter: [{ andel: '0,3' }] }, 'Feltet »efter[0].andel« har ikke den form'],
    ['har umulige tal', { ...vector.input, udeblivelse: 30 }, 'Andel, der ikke møder op: En andel ligger mellem 0 og 100 pct.'],
    ['mangler tal', { input: {} }, 'Nye borgere om året: Her mangler et svar.'],
  ])('forklarer på dansk, når filen %s', (_, content, sentence) => {
    const { status, stdout, stderr } = runOn(content);
    expect(stderr).toContain(sentence);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('siger, hvordan det bruges, når der ikke er en fil', () => {
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Brug: node scripts/beregn.ts') as string });
    expect(run(join(folder, 'findes-ikke.json'))).toMatchObject({ status: 1, stderr: expect.stringContaining('kan ikke læses') as string });
  });
});
