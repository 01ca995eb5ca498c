import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { words } from './eslint.words.js';
import svelteConfig from './svelte.config.js';

export default defineConfig([
  globalIgnores(['dist/', '.astro/', 'playwright-report/', 'test-results/']),
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte', '.astro'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The code has no enums; looking for them at every assignment takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'User text is only ever a text node.' }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
  {
    files: ['src/{*,calculators/*}/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'Intl', 'performance', 'document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'crypto', 'fetch'].map(
          (name) => ({ name, message: 'The domain is handed its day, its numbers and its chance; it asks no browser and no clock.' }),
        ),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance in the domain has a seed.' }],
    },
  },
  ...words,
  // A table of contents for tests is one long describe; its length says nothing about complexity.
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/**'], ...ts.configs.disableTypeChecked },
]);
