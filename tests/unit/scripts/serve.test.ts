import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStaticServer, listen, normalizeBase } from '../../../scripts/serve.mjs';

const host = '127.0.0.1';
const started: Server[] = [];
afterEach(() => {
  for (const server of started.splice(0)) server.close();
});

function site() {
  const root = mkdtempSync(join(tmpdir(), 'styrbar-'));
  mkdirSync(join(root, 'kilder'));
  writeFileSync(join(root, 'index.html'), 'forside');
  writeFileSync(join(root, '404.html'), 'findes ikke');
  writeFileSync(join(root, 'kilder/index.html'), 'kilder');
  symlinkSync(tmpdir(), join(root, 'ud'));
  return root;
}

/** A port of its own for every server: a connection to the one before is kept open for a while. */
let free = 4700;

async function start(base: string, port = (free += 10)) {
  const server = createStaticServer({ root: site(), base });
  started.push(server);
  const taken = await listen(server, { port, host });
  const get = (path: string, method = 'GET') => fetch(`http://${host}:${String(taken)}${path}`, { redirect: 'manual', method });
  return { port: taken, get };
}

describe('serveren', () => {
  it('viser sider under sin basissti og ikke udenfor', async () => {
    const { get } = await start('/styrbar/');
    expect(await (await get('/styrbar/kilder/')).text()).toBe('kilder');
    expect((await get('/styrbar/kilder')).headers.get('location')).toBe('/styrbar/kilder/');
    expect((await get('/styrbar')).headers.get('location')).toBe('/styrbar/');
    expect((await get('/kilder/')).status).toBe(404);
    expect((await get('/styrbar/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
  });

  it.each(['/%00', `/${'a'.repeat(5000)}`, '/%', '/ud/', '/ud/findes-ikke'])(
    'svarer på en umulig adresse og kører videre: %s',
    async (path) => {
      const { get } = await start('/');
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
      expect(await (await get('/')).text()).toBe('forside');
    },
  );

  it.each(['POST', 'PUT', 'DELETE'])('tager kun imod dem, der vil læse: %s', async (method) => {
    const { get } = await start('/');
    expect((await get('/', method)).status).toBe(405);
    expect(await (await get('/', 'HEAD')).text()).toBe('');
  });

  it('tager næste frie port, når den ønskede er optaget, og siger det', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const first = await start('/');
    const second = await start('/', first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(said.mock.calls.join()).toContain(`Port ${String(first.port)} er optaget. Prøver ${String(first.port + 1)}.`);
    said.mockRestore();
  });

  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['styrbar', '/styrbar/'],
    ['/styrbar', '/styrbar/'],
  ])('normalizeBase(%s) er %s', (base, expected) => {
    expect(normalizeBase(base)).toBe(expected);
  });
});
