/** Every command that README and the other guides name, started by the machine's own Node and not by the project's. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const guides = globSync(['*.md', 'content/README.md', 'src/README.md', 'tests/README.md']);
const text = guides.map((file) => readFileSync(file, 'utf8')).join('\n');
const found = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

const named = [...found(/\bnpm run ([\w:]+)/g), ...found(/\bnpm (start|test)\b(?!:)/g)];

/** How our own programs are tried without work or harm. What is not here takes minutes, waits to be stopped, or is a package's program. */
const trials: Readonly<Record<string, { readonly args: string; readonly says: RegExp; readonly status?: number }>> = {
  aftryk: { args: '', says: /er skrevet ned i forvejen/ },
  beregn: { args: 'tests/fixtures/businesscase/bc-02.json', says: /"nulpunkter"/ },
  frister: { args: '--dato 2027-01-01', says: /udløb/ },
  ny: { args: '', says: /Skriv, hvad der er nyt/, status: 1 },
  verify: { args: '', says: /Sprunget over/ },
  'verify:ord': { args: '', says: /Sprunget over/ },
};

const machine = {
  ...process.env,
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules/.test(folder))
    .join(delimiter),
};

describe('vejledningernes kommandoer', () => {
  it('findes i package.json, og programmet bag dem er installeret', () => {
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const programs = named.flatMap((name) => [...(scripts[name] ?? '').matchAll(/run\.mjs ([\w-]+)/g)].map(([, program = '']) => program));
    expect(programs.filter((program) => !existsSync(`node_modules/.bin/${program}`))).toEqual([]);
  });

  it('begynder i programmer, som maskinens egen Node kan læse', () => {
    const begun = new Set(
      named.flatMap((name) => [...(scripts[name] ?? '').matchAll(/node (scripts\/[\w.-]+)/g)].map(([, file = '']) => file)),
    );
    const mjs = [...begun].filter((file) => file.endsWith('.mjs'));
    expect(mjs).toContain('scripts/run.mjs');
    for (const file of mjs) expect(spawnSync('node', ['--check', file], { env: machine, encoding: 'utf8' }).stderr).toBe('');
  });

  it.each(named.filter((name) => name in trials))('npm run %s kan køres', { timeout: 120_000 }, (name) => {
    const { args, says, status = 0 } = trials[name] ?? { args: '', says: /./ };
    const outcome = spawnSync(`${scripts[name] ?? ''} ${args}`, { shell: true, env: machine, encoding: 'utf8' });
    expect(outcome.stdout + outcome.stderr).toMatch(says);
    expect(outcome.status).toBe(status);
  });

  it('kender hvert program, der kaldes med npx eller node', () => {
    expect(found(/\bnpx ([\w-]+)/g).filter((name) => !existsSync(`node_modules/.bin/${name}`))).toEqual([]);
    expect(found(/\bnode (scripts\/[\w./-]+)/g).filter((file) => !existsSync(file))).toEqual([]);
  });
});
