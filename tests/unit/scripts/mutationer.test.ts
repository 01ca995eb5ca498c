import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mutantsOf, mutated } from '../../../scripts/mutationer/mutants.ts';
import { pick, placesOf, type Place } from '../../../scripts/mutationer/places.ts';
import { testFinder } from '../../../scripts/mutationer/tests.ts';

const root = mkdtempSync(join(tmpdir(), 'mutationer-test-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** Every text that one fault makes of a source. */
const faultsOf = (source: string): readonly string[] => mutantsOf(source).map((mutant) => mutated(source, mutant));

describe('de fejl, der lægges ind', () => {
  it.each([
    ['f(a < b)', 'f(a <= b)'],
    ['f(a <= b)', 'f(a < b)'],
    ['f(a > b)', 'f(a >= b)'],
    ['f(a >= b)', 'f(a > b)'],
    ['f(a === b)', 'f(a !== b)'],
    ['f(a !== b)', 'f(a === b)'],
    ['f(a + b)', 'f(a - b)'],
    ['f(a - b)', 'f(a + b)'],
    ['f(a * b)', 'f(a / b)'],
    ['f(a / b)', 'f(a * b)'],
    ['f(a && b)', 'f(a || b)'],
    ['f(a || b)', 'f(a && b)'],
    ['f(!a)', 'f(a)'],
    ['f(true)', 'f(false)'],
    ['f(false)', 'f(true)'],
    ['f(a ? b : c)', 'f(a ? c : b)'],
    ['all.some(f)', 'all.every(f)'],
    ['all.every(f)', 'all.some(f)'],
    ['Math.min(a, b)', 'Math.max(a, b)'],
    ['Math.max(a, b)', 'Math.min(a, b)'],
    ['all.filter(f).map(g)', 'all.map(g)'],
    ['all.toSorted(f)', 'all'],
    ['const f = () => [a, b];', 'const f = () => [];'],
  ])('%s bliver til %s og intet andet', (source, fault) => {
    expect(faultsOf(source)).toEqual([fault]);
  });

  it('en grænse flyttes én op og én ned, og nul kun op', () => {
    expect(faultsOf('f(20)')).toEqual(['f(21)', 'f(19)']);
    expect(faultsOf('f(0)')).toEqual(['f(1)']);
  });

  it('at gange med én bliver ikke til at dividere med én', () => {
    expect(faultsOf('f(a * 1)')).toEqual(['f(a * 2)', 'f(a * 0)']);
  });

  it.each([
    ['ens grene', 'f(a ? b : b)'],
    ['en tom liste', 'const f = () => [];'],
    ['en tekst, der sættes sammen', "f(a + 'kr.'); f(`${a}` + b)"],
    ['en type', 'type Step = 1 | 2; interface Row { readonly done: true } const f = (x: 3): 4 => g(x as 5);'],
    ['navne, som alle objekter har', 'f(a.toString(), b.hasOwnProperty(c))'],
    ['en import', "import { a } from './1.ts';"],
  ])('%s giver ingen fejl', (_name, source) => {
    expect(faultsOf(source)).toEqual([]);
  });

  it('ingen fejl giver kilden uændret tilbage, og linjen er fejlens egen', () => {
    const source = 'const a = [1, 2];\nconst b = (x) => x ? x : x;\nconst c = a.length > 0 && !b(3);\n';
    expect(faultsOf(source)).not.toContain(source);
    expect(new Set(faultsOf(source)).size).toBe(faultsOf(source).length);
    expect(mutantsOf(source).map(({ line, from }) => `${String(line)} ${from}`)).toContain('3 >');
  });
});

describe('de fejl, der vælges', () => {
  const source = (name: string) =>
    `export const ${name} = (a, b) => {\n  if (a < ${name}1 && b !== 7) return [a, b];\n  return a.filter(${name}2);\n};\n`;
  const placesIn = (file: string, text: string): readonly Place[] => mutantsOf(text).map((mutant) => ({ ...mutant, file }));
  const places = ['ab', 'cd', 'ef', 'gh'].flatMap((name) => placesIn(`src/${name}.ts`, source(name)));

  it('er de samme hver gang, højst to af en fil og højst en fjerdedel af én slags', () => {
    const chosen = pick(places, 8, 'frø');
    expect(pick(places.toReversed(), 8, 'frø')).toEqual(chosen);
    const most = (groups: Map<string, readonly Place[]>) => Math.max(...[...groups.values()].map((group) => group.length));
    expect(most(Map.groupBy(chosen, ({ file }) => file))).toBe(2);
    expect(most(Map.groupBy(chosen, ({ operator }) => operator))).toBe(2);
    expect(chosen.length).toBeGreaterThan(4);
  });

  it('følger en fil, der flyttes, og en linje, der sættes ind før dem', () => {
    const signs = (some: readonly Place[]) => some.map(({ operator, from, to }) => [operator, from, to]);
    const moved = places.map((place) => ({ ...place, file: `src/emne/domain/${place.file.slice(4)}` }));
    expect(signs(pick(moved, 6, 'frø'))).toEqual(signs(pick(places, 6, 'frø')));
    const later = ['ab', 'cd', 'ef', 'gh'].flatMap((name) => placesIn(`src/${name}.ts`, `const first = 'a';\n${source(name)}`));
    expect(signs(pick(later, 6, 'frø'))).toEqual(signs(pick(places, 6, 'frø')));
  });

  it('tages af emnets filer, men ikke af dem, der er undtaget eller kræver Sveltes oversætter', () => {
    write('src/regler/domain/regel.ts', 'export const rule = (a: number) => a < 4;\n');
    write('src/regler/domain/tilstand.svelte.ts', 'export const state = (a: number) => a < 5;\n');
    write('src/andet/ui.ts', 'export const other = (a: number) => a < 6;\n');
    write('src/regler/domain/words.ts', 'export const word = (a: number) => a < 7;\n');
    const chosen = placesOf(root, { patterns: ['src/regler/**/*.ts'], except: ['src/**/words.ts'], count: 4 }, 'frø');
    expect(new Set(chosen.map(({ file }) => file))).toEqual(new Set(['src/regler/domain/regel.ts']));
  });
});

describe('de test, der kan se en fejl', () => {
  write('src/base/tal.ts', 'export const one = 1;\n');
  write('src/emne/index.ts', "export { two } from './domain/to.ts';\nexport type { Three } from './domain/tre.ts';\n");
  write('src/emne/domain/to.ts', "import { one } from '../../base/tal';\nexport const two = one + one;\n");
  write('src/emne/domain/tre.ts', 'export type Three = 3;\n');
  write('tests/unit/emne/to.test.ts', "import { two } from '@/emne/index.ts';\n");
  write('tests/unit/andet/fire.test.ts', "import { two } from '../../../src/emne';\n");
  write('tests/unit/base/speed.test.ts', "import { one } from '../../../src/base/tal.ts';\n");
  write('tests/site/side.test.ts', "import { one } from '../../src/base/tal.ts';\n");

  it('henter filen selv eller gennem andre', () => {
    expect(testFinder(root)('src/emne/domain/to.ts').toSorted()).toEqual(['tests/unit/andet/fire.test.ts', 'tests/unit/emne/to.test.ts']);
  });

  it('kommer i den orden, de nævner filens navne, ligner den af navn og henter den uden omveje', () => {
    expect(testFinder(root)('src/emne/domain/to.ts')).toEqual(['tests/unit/emne/to.test.ts', 'tests/unit/andet/fire.test.ts']);
    write('tests/unit/andet/fire.test.ts', "import { two as deux } from '../../../src/emne';\nexport const same = deux;\n");
    write('tests/unit/emne/to.test.ts', "import * as emne from '@/emne/index.ts';\n");
    expect(testFinder(root)('src/emne/domain/to.ts')).toEqual(['tests/unit/andet/fire.test.ts', 'tests/unit/emne/to.test.ts']);
  });

  it('er ikke dem, der måler tid, læser den byggede side eller kun henter en type', () => {
    expect(testFinder(root)('src/base/tal.ts')).toEqual(['tests/unit/andet/fire.test.ts', 'tests/unit/emne/to.test.ts']);
    expect(testFinder(root)('src/emne/domain/tre.ts')).toEqual([]);
  });
});
