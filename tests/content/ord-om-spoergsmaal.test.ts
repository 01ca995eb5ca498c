/** The words of CONTRIBUTING.md, »Words and numbers«: one name for what is answered. The code's own texts are held to it by the linter. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { instrumentSchema } from '@/assessment/instrument-schema';

const otherNames = /(?<!\p{L})(punkt(et|er|erne)?|udsagn(et|ene)?|påstand(en|e|ene)?)(?!\p{L})/giu;

describe('Det, man svarer på,', () => {
  it.each(globSync('content/spoergeskemaer/**/*.yaml').toSorted())('hedder et spørgsmål i det, der står om skemaet (%s)', (file) => {
    const { title, purpose, who, time, limits, warnings, sections } = instrumentSchema.parse(parse(readFileSync(file, 'utf8')));
    const about = [title, purpose, who, time, ...limits, ...warnings, ...sections.map((section) => section.title)];
    expect(about.join('\n').match(otherNames) ?? [], basename(file)).toEqual([]);
  });

  it('har de andre navne som hele ord og ikke som dele af andre', () => {
    expect('Ét punkt, to udsagn og nulpunktet, tidspunkter, standpunkt'.match(otherNames)).toEqual(['punkt', 'udsagn']);
  });
});
