import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMdx } from '@/evidence/mdx-text';
import known from '../fixtures/element-facts.json' with { type: 'json' };
import { guidePages, idsIn } from './library';
import { lix, runningText } from './prose';

const ledger = '../shared/facts/hvad-goer-de-bedste.json';
const pages = guidePages();
const listed = new Set(pages.flatMap(({ data }) => data.facts));
const told = new Set(pages.flatMap(({ file, body }) => readMdx(body, file).examples.flatMap(({ facts }) => facts)));

describe('de ti elementer', () => {
  it('fortæller alle 45 eksempler fra kommunerne, hvert i sin egen ramme', () => {
    expect(known.cases).toHaveLength(45);
    expect(known.cases.filter((id) => !told.has(id) || !listed.has(id))).toEqual([]);
  });

  it('fortæller alle 28 temaer', () => {
    expect(known.themes).toHaveLength(28);
    expect(known.themes.filter((id) => !listed.has(id))).toEqual([]);
  });

  it.runIf(existsSync(ledger))('har listen fra ledgeren, som den er', () => {
    const { facts } = JSON.parse(readFileSync(ledger, 'utf8')) as { facts: { id: string }[] };
    const starting = (prefix: string) => facts.map(({ id }) => id).filter((id) => id.startsWith(prefix));
    expect({ cases: starting('case-'), themes: starting('tema-') }).toEqual(known);
  });

  it('kan tælles op: tal, eksempler, temaer, ord og lix pr. side', () => {
    const counts = { tal: idsIn('tal').size, eksempler: told.size, temaer: known.themes.length, ord: idsIn('ordliste').size };
    console.log(counts, Object.fromEntries(pages.map(({ file, body }) => [file, Math.round(lix(runningText(body)))])));
    expect(counts.ord).toBeGreaterThanOrEqual(60);
  });
});
