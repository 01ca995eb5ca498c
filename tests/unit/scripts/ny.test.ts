import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseDraftSchema } from '@/calculators/straksaktivering/file-rules';
import { eksempelSchema, instrumentSchema, talSchema, topicSchema } from '@/content-schemas';
import { blank, blankLines } from '../../../scripts/ny/plan.ts';
import { freeId } from '../../../scripts/ny/spoergsmaal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ny-'));
  for (const part of ['content/potentialer', 'content/spoergeskemaer', 'content/eksempler', 'tests/fixtures/spoergeskemaer'])
    cpSync(part, join(folder, part), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => spawnSync(process.execPath, [resolve('scripts/ny.ts'), ...args], { cwd: folder, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
/** What an editor writes in the blanks: a value where the whole place is one, otherwise words. */
function filled(text: string, values: Readonly<Record<string, string>>): unknown {
  const lines = text.split('\n').map((line) => {
    const key = /^\s*(?:- )?(\w+):/.exec(line)?.[1] ?? '';
    return line.replaceAll(new RegExp(`${blank}\\b(?!:)`, 'g'), values[key] ?? '1').replaceAll(`${blank}:`, 'Skrevet af os om');
  });
  expect(blankLines(lines.join('\n'))).toEqual([]);
  return parse(lines.join('\n'));
}
const frontmatter = (text: string) => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';

describe('npm run ny -- tal', () => {
  const words = { unit: 'uger', source: 'lises', confidence: 'exact' };

  it('laver et tal, som skemaet tager imod, når pladserne er udfyldt, og ikke før', () => {
    const { status, stdout } = run('tal', 'hilleroed/ny-besparelse');
    const text = read('content/tal/hilleroed/ny-besparelse.yaml');
    expect([status, talSchema.safeParse(parse(text)).success]).toEqual([0, false]);
    expect(talSchema.safeParse(filled(text, words)).error?.issues ?? []).toEqual([]);
    expect(stdout).toContain('<Tal id="hilleroed/ny-besparelse" />');
  });

  it('skriver aldrig oven i det, der er der', () => {
    run('tal', 'hilleroed/ny');
    const { status, stderr } = run('tal', 'hilleroed/ny');
    expect([status, stderr.trim()]).toEqual([1, 'content/tal/hilleroed/ny.yaml findes i forvejen. Intet er skrevet.']);
  });

  it.each(['besparelse', 'Hillerød/besparelse', '../tal/x', 'a/b/c'])('afviser »%s« som navn', (name) => {
    const { status, stderr } = run('tal', name);
    expect(status).toBe(1);
    expect(stderr).toContain('hilleroed/besparelse-fuld');
  });
});

describe('npm run ny -- side', () => {
  it('laver en side sidst i sin vejledning, som ikke vises, før den er færdig', () => {
    run('side', 'potentialer/ny-side');
    const text = read('content/potentialer/ny-side.mdx');
    const data = topicSchema.parse(filled(frontmatter(text), { basis: 'advice', source: 'lises' }));
    expect(data).toMatchObject({ number: 8, complete: false });
    expect(blankLines(text).length).toBeGreaterThan(5);
  });

  it('laver ikke et ellevte element', () => {
    expect(run('side', 'elementer/et-til').stderr).toContain('Vejledningerne er potentialer');
  });
});

describe('npm run ny -- forsoeg', () => {
  it('laver et eksempel, regnestykket kan læse, når pladserne er udfyldt', () => {
    run('forsoeg', 'unge-i-to-byer');
    const data = eksempelSchema.parse(filled(read('content/eksempler/businesscase/unge-i-to-byer.yaml'), {}));
    expect(caseDraftSchema.safeParse(data.input).error?.issues ?? []).toEqual([]);
  });
});

describe('npm run ny -- spoergsmaal', () => {
  const sheet = 'content/spoergeskemaer/hvad-goer-de-bedste';
  const before = instrumentSchema.parse(parse(readFileSync(`${sheet}.yaml`, 'utf8')));
  const idsBefore = before.sections[1]?.items.map(({ id }) => id) ?? [];
  const after = () => instrumentSchema.parse(filled(read(`${sheet}.yaml`), { lines: '401-420' }));
  const earlier = `content/spoergeskemaer/tidligere/hvad-goer-de-bedste-${String(before.version)}.yaml`;

  it('lægger spørgsmålet sidst i afsnittet i en ny udgave og gemmer den gamle ordret', () => {
    run('spoergsmaal', 'hvad-goer-de-bedste', '2');
    expect(after().version).toBe(before.version + 1);
    expect(read(earlier)).toBe(readFileSync(`${sheet}.yaml`, 'utf8'));
    expect(after().sections.map(({ items }) => items.length)).toEqual(
      before.sections.map(({ number, items }) => items.length + (number === 2 ? 1 : 0)),
    );
    const added = after().sections[1]?.items.at(-1);
    expect(added).toMatchObject({ levels: { length: 4 } });
    expect(added?.id).toMatch(/^2\.\d+$/);
    expect(idsBefore).not.toContain(added?.id);
  });

  it('lader eksemplet svare på den nye udgave, så forsiden stadig kan vise det', () => {
    const example = 'content/eksempler/selvevaluering/eksempel.yaml';
    const input = () => (parse(read(example)) as { input: object }).input;
    const old = input();
    expect(old).toMatchObject({ instrument: 'hvad-goer-de-bedste', version: before.version });
    run('spoergsmaal', 'lises-refleksion', '1');
    expect(input()).toEqual(old);
    run('spoergsmaal', 'hvad-goer-de-bedste', '2');
    expect(input()).toEqual({ ...old, version: before.version + 1 });
  });

  it('lægger to spørgsmål i den samme nye udgave, når ordene ikke er skrevet ned imellem', () => {
    run('spoergsmaal', 'hvad-goer-de-bedste', '2');
    run('spoergsmaal', 'hvad-goer-de-bedste', 'hovedmotorvejen');
    expect(after().version).toBe(before.version + 1);
    const ids = after().sections[1]?.items.map(({ id }) => id) ?? [];
    expect(ids.slice(0, -2)).toEqual(idsBefore);
    expect(new Set(ids).size).toBe(idsBefore.length + 2);
  });

  it('siger, hvilke afsnit der er, når det nævnte ikke findes', () => {
    const { status, stderr } = run('spoergsmaal', 'hvad-goer-de-bedste', '11');
    expect(status).toBe(1);
    expect(stderr).toContain('2 hovedmotorvejen');
  });
});

describe('freeId(section, everUsed)', () => {
  it.each([
    [['2.1', '2.2'], ['1.9', '2.1', '2.2', '20.4'], '2.3'],
    [['F3', 'F4'], ['F1', 'F3', 'F4', 'F9'], 'F10'],
    [['X4', 'X4b'], ['X1', 'X4', 'X4b'], 'X5'],
  ])('efter %j er det næste nummer, ingen udgave har brugt: %j giver %s', (section, used, free) => {
    expect(freeId(section, used)).toBe(free);
  });
});

it('uden at sige hvad er nyt vises, hvad der kan laves', () => {
  const { status, stderr } = run();
  expect([status, stderr.split('\n')[0]]).toEqual([1, 'Skriv, hvad der er nyt:']);
});
