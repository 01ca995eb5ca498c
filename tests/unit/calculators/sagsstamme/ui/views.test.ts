/** The worksheet's sentences, tables and picture say the same; the form gives back what it was given. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { calculateCaseload } from '@/calculators/sagsstamme/domain';
import { evenTable, keyFigures, levelTable, timePicture, verdictOf } from '@/calculators/sagsstamme/ui/findings';
import { caseloadDraft, caseloadTool } from '@/calculators/sagsstamme/ui/form';
import { emptyForm, typedFrom } from '@/forms/draft';
import { labelOf, type Typed } from '@/forms/fields';
import { sentencesAt } from '@/forms/problems';
import { caseloadDraftSchema } from '@/calculators/sagsstamme/file-rules';
import { valueOf } from '../../vectors';

const example = parse(readFileSync('content/eksempler/sagsstamme/eksempel.yaml', 'utf8')) as { input: unknown };
const input = caseloadDraftSchema.parse(example.input);
const result = valueOf(calculateCaseload(input));
const { fields } = caseloadTool;
const problems = (typed: Typed) => sentencesAt(fields, typed, caseloadTool.calculate({ typed, beside: undefined }).problems);

describe('formularen', () => {
  it('giver det samme ark tilbage', () => {
    expect(caseloadDraft(typedFrom(fields, input))).toEqual(input);
  });

  it('siger for hvert tomt felt, at der mangler et tal, undtagen den tid, der må være ukendt', () => {
    const found = [...problems(emptyForm(fields)).keys()].map((key) => labelOf(fields, key));
    expect(found).toContain('En mindre sagsstamme: lav');
    expect(found).toContain('Lægge en plan: ønsket');
    expect(found.filter((label) => label.endsWith('i dag'))).toEqual(['Sager pr. årsværk i dag']);
    expect(found).toHaveLength(22);
  });

  it('sætter grunden ved det felt, der er forkert', () => {
    const typed = { ...typedFrom(fields, input), 'sagerMaal.hoej': '60', 'opgaver.match.nu': 'ved ikke' };
    expect(Object.fromEntries(problems(typed))).toEqual({
      'opgaver-match-nu': expect.stringContaining('ikke et tal') as string,
      'sagerMaal-hoej': 'Arket regner på en mindre sagsstamme. 60 er ikke færre end 52, som I har i dag.',
    });
  });
});

describe('resultatet', () => {
  it('siger kun, hvad der skal til, ikke hvad der sker', () => {
    expect(verdictOf(result)).toBe(
      'Ved 40 sager pr. årsværk går det lige op, hvis hver borger i snit er 1,73 uger kortere på ydelsen hvert år.',
    );
    expect(evenTable(result).rows[1]?.cells[1]?.ugerPrSag).toBeCloseTo(1.73, 2);
  });

  it('har de samme timer i billedet, tabellen og sætningen', () => {
    const { rows, need, sentence } = timePicture(result);
    const written = levelTable(result)
      .find(({ id }) => id === 'timerPrSag')
      ?.cells.map(({ text }) => text);
    expect(rows.map(({ hours }) => hours.toLocaleString('da-DK', { maximumFractionDigits: 2 }))).toEqual(written);
    expect(need.hours).toBe(result.behov.iAlt);
    expect(rows.every(({ width, hours }) => Math.abs(width / need.at - hours / need.hours) < 1e-9)).toBe(true);
    expect(sentence).toContain(need.hours.toLocaleString('da-DK', { maximumFractionDigits: 2 }));
  });

  it('viser det mellemste mål ved siden af formularen', () => {
    expect(keyFigures(result).map(({ value }) => value)).toEqual([
      '2,31',
      '1.384.615\u00a0kr.',
      '1,92 → 2,5 timer',
      expect.stringMatching(/sager$/) as string,
    ]);
  });
});
