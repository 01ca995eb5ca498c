import { describe, expect, it } from 'vitest';
import { guidePages } from './library';
import { lix, runningText, unsourcedDigits } from './prose';

const limit = 45;
const pages = guidePages();
const complete = pages.filter(({ data }) => data.complete);

describe('vejledningen', () => {
  it.each(pages)('$file har ingen tal uden kilde i teksten', ({ body }) => {
    expect(unsourcedDigits(body)).toEqual([]);
  });

  it.each(complete)(`$file har et lixtal på højst ${String(limit)}`, ({ body }) => {
    expect(lix(runningText(body))).toBeLessThanOrEqual(limit);
  });

  it.each(complete)('$file kan læses på højst ti minutter', ({ body, folder }) => {
    const words = runningText(body).match(/\p{L}+/gu)?.length ?? 0;
    expect(words).toBeGreaterThanOrEqual(folder === 'elementer' ? 700 : 350);
    expect(words).toBeLessThanOrEqual(1500);
  });

  it.each(pages)('$file har hverken udråbstegn eller procenttegn i teksten', ({ body }) => {
    expect(runningText(body)).not.toMatch(/[!%]/);
  });
});
