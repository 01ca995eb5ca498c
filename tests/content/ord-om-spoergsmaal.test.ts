/** The words of CONTRIBUTING.md, »Words and numbers«: one name for what is answered, and limits in words. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { instrumentSchema } from '@/assessment/instrument-schema';

const written = globSync([
  'src/{campaign,assessment}/texts/*.ts',
  'src/{guides/texts/guide,calculators/opfoelgning/texts/plan}.ts',
  'src/{campaign,assessment}/**/*.{ts,svelte,astro}',
  'src/pages/selvevaluering/**/*.astro',
]).toSorted();

/** What is left of a file without its comments. */
const said = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w])\/\/.*/g, '');

const otherNames = /(?<!\p{L})(punkt(et|er|erne)?|udsagn(et|ene)?|påstand(en|e|ene)?)(?!\p{L})/giu;
const limitInDigits =
  /(?<!\p{L})(mindst|højst|færre end|flere end|under) (\d+ (svar|personer|sager|spørgsmål)|\$\{String\((least|most)\)\})/gu;

describe('Det, man svarer på,', () => {
  it.each(written)('hedder et spørgsmål (%s)', (file) => {
    expect(said(file).match(otherNames) ?? []).toEqual([]);
  });

  it.each(globSync('content/spoergeskemaer/**/*.yaml').toSorted())('hedder et spørgsmål i det, der står om skemaet (%s)', (file) => {
    const { title, purpose, who, time, limits, warnings, sections } = instrumentSchema.parse(parse(readFileSync(file, 'utf8')));
    const about = [title, purpose, who, time, ...limits, ...warnings, ...sections.map((section) => section.title)];
    expect(about.join('\n').match(otherNames) ?? [], basename(file)).toEqual([]);
  });
});

describe('En grænse', () => {
  it.each(written)('skrives med ord (%s)', (file) => {
    expect(said(file).match(limitInDigits) ?? []).toEqual([]);
  });
});

it('De forbudte ord findes, hvor de står', () => {
  expect('Ét punkt, to udsagn og nulpunktet, tidspunkter, standpunkt'.match(otherNames)).toEqual(['punkt', 'udsagn']);
  expect('mindst ${String(least)} har, og mindst 20 svar, men under 40 pct.'.match(limitInDigits)).toHaveLength(2);
});
