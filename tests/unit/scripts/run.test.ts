import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'run-'));
/** A person's own machine: no test runner's variables, nothing that looks like a build server, a home of its own. */
const clean = { HOME: home, XDG_CONFIG_HOME: home, PATH: process.env['PATH'] ?? '' };
/** Gets as far as Astro's telemetry, and stops because there is nothing to show. */
const preview = ['preview', '--outDir', join(home, 'findes-ikke')];
const kept = join(home, 'astro/config.json');

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('npm-kommandoerne', () => {
  const scripts = Object.entries((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts);

  it.each(scripts)('%s begynder i et program, som Node 20 kan køre uden pakker', (_, command) => {
    for (const part of command.split(' && ')) expect(part).toMatch(/^node scripts\/[\w-]+\.mjs\b/);
  });
});

describe('node scripts/run.mjs', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/run.mjs', ...args], { encoding: 'utf8', env: clean });

  it('giver kommandoen projektets egen Node og giver dens svar videre', () => {
    const { stdout, status } = run('node', '-e', 'console.log(process.execPath); process.exitCode = 3');
    expect(stdout.trim()).toContain(resolve('node_modules'));
    expect(status).toBe(3);
  });

  it('skriver intet selv der, hvor kommandoen skriver sit svar', () => {
    expect(run('node', '-p', '1').stdout).toBe('1\n');
  });

  it('lader Astro tie: uden den husker Astro, at der skal sendes oplysninger', { timeout: 60_000 }, () => {
    run('astro', ...preview);
    expect(existsSync(kept)).toBe(false);
    spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...preview], { env: clean });
    expect(existsSync(kept)).toBe(process.platform === 'linux');
  });
});
