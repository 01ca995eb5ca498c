import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesIn, filesIn, folders, idsIn } from './library';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every id under the keys "facts" and "fact", however deep. */
function factsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'fact' || key === 'facts' ? [value as string | string[]].flat() : factsIn(value),
  );
}

const told = new Set(
  (Object.keys(folders) as (keyof typeof folders)[])
    .filter((folder) => folder !== 'ikke-fortalt')
    .flatMap((folder) => filesIn(folder).flatMap(({ data }) => factsIn(data))),
);

it('hver rapport har en fil om det udeladte', () => {
  const sources = idsIn('kilder');
  expect(
    entriesIn('ikke-fortalt')
      .map(({ data }) => data.source)
      .toSorted(),
  ).toEqual([...sources].toSorted());
  expect(entriesIn('ikke-fortalt').filter(({ id, data }) => id !== data.source)).toEqual([]);
});

describe.each(entriesIn('ikke-fortalt').map(({ data }) => data))('$source: hver oplysning', ({ source, untold }) => {
  const known = read(`tests/fixtures/ledger/${source}.json`) as string[];
  const left = untold.flatMap(({ facts }) => facts);

  it('er enten fortalt eller udeladt med en grund', () => {
    expect(known.filter((id) => !told.has(id) && !left.includes(id))).toEqual([]);
  });

  it('står ikke både som fortalt og som udeladt, og det udeladte findes', () => {
    expect(left.filter((id) => told.has(id) || !known.includes(id))).toEqual([]);
  });

  it.runIf(existsSync(`../shared/facts/${source}.json`))('er dem, ledgeren har', () => {
    const { facts } = read(`../shared/facts/${source}.json`) as { facts: { id: string }[] };
    expect(known).toEqual(facts.map(({ id }) => id));
  });

  it('kan tælles op', () => {
    const counts = { fortalt: known.length - left.length, udeladt: left.length };
    console.log(source, counts, ...untold.map(({ reason, facts }) => `\n  ${reason} ${facts.join(', ')}`));
    expect(counts.fortalt + counts.udeladt).toBe(known.length);
  });
});
