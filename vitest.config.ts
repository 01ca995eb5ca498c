import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } };
const project = (name: string) => ({
  resolve,
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' as const, testTimeout: 90_000 },
});

/** unit: the code · content: what editors write · architecture: the house · site: the built pages in dist/. */
export default defineConfig({ test: { projects: ['unit', 'content', 'architecture', 'site'].map(project) } });
