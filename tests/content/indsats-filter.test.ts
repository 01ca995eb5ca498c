/** The filter of the efforts is CSS: every value must have its rule. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { facetNames, facets } from '@/organisation/domain/indsatser';

const css = readFileSync('src/organisation/ui/indsatser/filter.css', 'utf8').replace(/\s+/g, ' ');

it.each(facetNames)('har en regel for hver værdi af %s', (facet) => {
  const rule = new RegExp(
    `:has\\(#valg-${facet} option\\[value='([a-z-]+)'\\]:checked\\) \\[data-${facet}\\]:not\\(\\[data-${facet}~='([a-z-]+)'\\]\\)`,
    'g',
  );
  const rules = [...css.matchAll(rule)].map(([, choice, kept]) => (choice === kept ? choice : `${String(choice)} viser ${String(kept)}`));
  expect(rules).toEqual([...facets[facet]]);
});
