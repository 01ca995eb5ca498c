/** The filter on /kommuner/ is CSS: every theme and every report and role must have its rule. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themes } from '@/guides/domain/kommuner';
import { reportsOf } from './kommuner';

const css = readFileSync('src/guides/kommuner/Filter.astro', 'utf8').replace(/\s+/g, ' ');
const rules = (name: string) =>
  [
    ...css.matchAll(
      new RegExp(`:has\\(#${name}-([a-z-]+):checked\\) \\+ .lists \\[data-${name}\\]:not\\(\\[data-${name}~='([a-z-]+)'\\]\\)`, 'g'),
    ),
  ].map(([, choice, kept]) => (choice === kept ? choice : `${String(choice)} viser ${String(kept)}`));

it('har en regel for hvert emne', () => {
  expect(rules('emne')).toEqual([...themes]);
});

it('har en regel for hver rapport og rolle', () => {
  const keys = new Set(reportsOf.map(({ report }) => `${report.source}-${report.role}`));
  expect(rules('rapport').toSorted()).toEqual([...keys].toSorted());
});
