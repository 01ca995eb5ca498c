// @ts-check
// A static server for dist/ on loopback: brotli/gzip, correct caching, the 404 page and a clean stop.
import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const compressible = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt']);

/** Above this size the highest quality takes seconds and saves little (bytes). */
const large = 200_000;

/** @param {Buffer} raw */
const brotli = (raw) => brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: raw.length > large ? 9 : 11 } });

/** @param {Buffer} raw @param {string} encoding */
const compress = (raw, encoding) => (encoding === 'br' ? brotli(raw) : gzipSync(raw, { level: 9 }));

/** The base path with a slash at both ends. @param {string | undefined} base */
export const normalizeBase = (base) => `/${base ?? ''}/`.replace(/\/+/g, '/');

/**
 * Where a path below the root leads when every link is followed; undefined when it leads nowhere, out of the root, or can be no path.
 * @param {string} root @param {string} path
 */
function within(root, path) {
  try {
    const file = realpathSync(join(root, path));
    return file === root || file.startsWith(root + sep) ? { file, stat: statSync(file) } : undefined;
  } catch {
    return undefined;
  }
}

/** The file that answers a path below the root, if any. @param {string} root @param {string} path */
function lookUp(root, path) {
  const found = within(root, path);
  if (!found?.stat.isDirectory()) return found?.stat.isFile() ? { found } : {};
  if (!path.endsWith('/')) return { redirect: true };
  return { found: within(root, join(path, 'index.html')) };
}

/** @param {string} url @returns {string | undefined} */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://x').pathname);
  } catch {
    return undefined;
  }
}

/**
 * What the head of an answer with this file says, whoever asks.
 * @param {string} file @returns {Record<string, string>}
 */
function headersOf(file) {
  return {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

/** @param {{ root: string, base?: string }} options */
export function createStaticServer({ root, base = '/' }) {
  const dir = existsSync(root) ? realpathSync(root) : resolve(root);
  /** @type {Map<string, Buffer>} */
  const cache = new Map();

  /** @param {import('node:http').ServerResponse} res */
  const notFound = (res) => {
    const page = join(dir, '404.html');
    res.writeHead(404, { 'content-type': types['.html'] }).end(existsSync(page) ? readFileSync(page) : 'Siden findes ikke');
  };

  return createServer((req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return void res.writeHead(405, { allow: 'GET, HEAD' }).end();
    const path = pathOf(req.url ?? '/');
    if (path === undefined) return void res.writeHead(400).end();
    if (`${path}/` === base) return void res.writeHead(301, { location: base }).end();
    if (!path.startsWith(base)) return notFound(res);
    const { found, redirect } = lookUp(dir, path.slice(base.length - 1));
    if (redirect) return void res.writeHead(301, { location: `${path}/` }).end();
    if (!found) return notFound(res);

    const headers = headersOf(found.file);
    const accepted = String(req.headers['accept-encoding'] ?? '');
    const encoding = compressible.has(extname(found.file)) ? ['br', 'gzip'].find((name) => accepted.includes(name)) : undefined;
    if (!encoding) {
      res.writeHead(200, { ...headers, 'content-length': String(found.stat.size) });
      return void (req.method === 'HEAD' ? res.end() : createReadStream(found.file).pipe(res));
    }
    const key = `${encoding}:${found.file}:${found.stat.mtimeMs}`;
    const body = cache.get(key) ?? compress(readFileSync(found.file), encoding);
    cache.set(key, body);
    res.writeHead(200, { ...headers, 'content-encoding': encoding, vary: 'accept-encoding', 'content-length': String(body.length) });
    res.end(req.method === 'HEAD' ? undefined : body);
  });
}

/**
 * Listens on the first free port from the wanted one, and says so when it had to move.
 * @param {import('node:http').Server} server @param {{ port: number, host: string, strict?: boolean }} options @returns {Promise<number>}
 */
export function listen(server, { port, host, strict = false }) {
  return new Promise((done, fail) => {
    /** @param {number} candidate */
    const attempt = (candidate) => {
      /** @param {NodeJS.ErrnoException} error */
      const onError = (error) => {
        server.off('listening', onListening);
        if (error.code !== 'EADDRINUSE' || strict || candidate >= port + 50) return void fail(error);
        console.log(`Port ${candidate} er optaget. Prøver ${candidate + 1}.`);
        attempt(candidate + 1);
      };
      const onListening = () => {
        server.off('error', onError);
        done(candidate);
      };
      server.once('error', onError).once('listening', onListening).listen(candidate, host);
    };
    attempt(port);
  });
}

/** Ends the process cleanly on Ctrl-C and SIGTERM. @param {import('node:http').Server} server */
export function stopOnSignals(server) {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  return stop;
}

if (process.argv[1] === import.meta.filename) {
  const base = normalizeBase(process.env['BASE_PATH']);
  const server = createStaticServer({ root: process.argv[2] ?? 'dist', base });
  const host = '127.0.0.1';
  const port = await listen(server, { port: Number(process.env['PORT'] ?? 4321), host, strict: process.env['STRICT_PORT'] === '1' });
  console.log(`Styrbar kører på http://${host}:${port}${base}`);
  stopOnSignals(server);
}
