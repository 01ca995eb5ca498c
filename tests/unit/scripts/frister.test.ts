import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { datedContent, deadlinesAt, monthsAfter, report } from '../../../scripts/frister.ts';

const rate = { file: 'content/satser/2027.yaml', name: 'Kontanthjælp 2027', from: '2027-01-01', to: '2027-12-31' };
const next = { file: 'content/satser/2028.yaml', name: 'Kontanthjælp 2028', from: '2028-01-01' };

describe('deadlinesAt(today, dated)', () => {
  it.each([
    ['2027-06-30', []],
    ['2027-07-01', ['soon']],
    ['2027-12-31', ['soon']],
    ['2028-01-01', ['run-out']],
    ['2031-05-01', ['run-out']],
  ])('%s: seks måneder før og på selve dagen udløber satsen, dagen efter er den udløbet', (today, kinds) => {
    expect(deadlinesAt(today, [rate]).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('nævner ikke en sats, som en senere har afløst', () => {
    expect(deadlinesAt('2028-02-01', [rate, next])).toEqual([]);
  });

  it('lader ikke en regel afløse en sats', () => {
    expect(deadlinesAt('2028-02-01', [rate, { ...next, file: 'content/regler/ny.yaml' }])).toHaveLength(1);
  });

  it('nævner ikke det, der ikke har en slutdato', () => {
    expect(deadlinesAt('2040-01-01', [next])).toEqual([]);
  });

  it('begynder med det, der udløb først', () => {
    const older = { file: 'content/forudsaetninger/model/rente.yaml', name: 'Rente', to: '2027-01-31' };
    expect(deadlinesAt('2028-01-01', [rate, older]).map(({ name }) => name)).toEqual(['Rente', 'Kontanthjælp 2027']);
  });
});

describe('monthsAfter(day, months)', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-12-15', 6, '2028-06-15'],
    ['2027-02-30', 0, '2027-02-28'],
  ])('%s og %i måneder er %s', (day, months, then) => {
    expect(monthsAfter(day, months)).toBe(then);
  });
});

describe('npm run frister', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/frister.ts', ...args], { encoding: 'utf8' });

  it('finder det, projektet selv har med dato, og siger filen', () => {
    const dated = datedContent().flatMap(({ to, file }) => (to === undefined ? [] : [{ to, file }]));
    expect(dated).not.toEqual([]);
    const last = dated.toSorted((a, b) => b.to.localeCompare(a.to))[0];
    const { stdout, status } = run('--dato', monthsAfter(last?.to ?? '', 1));
    expect(stdout).toContain(last?.file);
    expect(status).toBe(0);
  });

  it('siger til, når der intet er at gøre', () => {
    expect(report('2027-03-01', [])).toBe('Intet er udløbet 1. marts 2027 eller udløber i de næste seks måneder.');
  });

  it.each(['i morgen', '2027-02-30', '2027-13-01'])('afviser »%s« som dato', (day) => {
    const { stderr, status } = run('--dato', day);
    expect(stderr).toContain(`»${day}« er ikke en dato`);
    expect(status).toBe(1);
  });
});
