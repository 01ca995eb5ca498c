import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } };
/** Read by the tests from the disk and not imported: a change of it runs them all again. */
const readFromDisk = ['content/**', 'tests/fixtures/**', '{package.json,vitest.config.ts}'];
const project = (name: string) => ({
  resolve,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node' as const,
    testTimeout: 90_000,
    // The rules are plain functions: a module read once for all files of a worker halves the time. A test puts back what it replaces.
    isolate: false,
    setupFiles: ['tests/clock.ts'],
  },
});

/** unit: the code · content: what editors write · architecture: the house · site: the built pages in dist/. */
export default defineConfig({
  test: { forceRerunTriggers: readFromDisk, projects: ['unit', 'content', 'architecture', 'site'].map(project) },
});
