/** The follow-up's sentences, tables and picture say the same; the form gives back what it was given, and begins from a saved case. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newPriority } from '@/campaign/domain';
import { followUp } from '@/calculators/opfoelgning/domain';
import { followCurve } from '@/calculators/opfoelgning/ui/curve';
import { begun, compareRows, keyFigures, largestPart, stopSentences, verdictOf, whyRows } from '@/calculators/opfoelgning/ui/findings';
import { followUpForm as draftOf, followUpTool as tool, type Beside } from '@/calculators/opfoelgning/ui/form';
import { followUpFormFields as fields } from '@/calculators/opfoelgning/texts/fields';
import { emptyForm } from '@/forms/draft';
import { labelOf } from '@/forms/fields';
import { sentencesAt } from '@/forms/problems';
import type { Filled } from '@/forms/tool';
import { caseFile } from '@/calculators/straksaktivering/file';
import { sealFile } from '@/files/seal';
import { openText } from '@/files/open';
import { followUpFile } from '@/calculators/opfoelgning/file';
import { followUpDraft, followUpFileSchema, type FollowUpFile } from '@/calculators/opfoelgning/file-rules';
import { valueOf } from '../../vectors';
import { stamp } from '../../../files/stamp';

const example = parse(readFileSync('content/eksempler/opfoelgning/eksempel.yaml', 'utf8')) as { input: unknown };
const file = followUpFileSchema.parse(example.input);
const opened = (saved: FollowUpFile): Filled<Beside> => {
  const filled = tool.fromFile(saved);
  if (!filled) throw new Error('Ingen plads i formularen.');
  return filled;
};
const form = () => opened(file);
const result = valueOf(followUp(draftOf(form())));
/** The example with other texts in some fields. */
const changed = (texts: Readonly<Record<string, string>>): Filled<Beside> => ({ ...form(), typed: { ...form().typed, ...texts } });
const problems = (filled: Filled<Beside>) => sentencesAt(fields, filled.typed, tool.calculate(filled).problems);
const money = (text: string) => Number(text.replaceAll('.', '').replace('+', ''));

describe('filen', () => {
  it('giver det samme tilbage, med sagen inde i sig', () => {
    expect(tool.toFile(form(), {})).toEqual(file);
    expect(JSON.stringify(tool.toFile(form(), {}))).toBe(JSON.stringify(file));
    expect(draftOf(form())).toEqual(followUpDraft(file));
  });

  it('kan begynde som en gemt sag, hvor intet er talt', async () => {
    const sealed = sealFile(caseFile, stamp, file.sag.payload);
    const begin = await openText(sealed, followUpFile);
    expect(begin.ok && begin.value).toEqual({ sag: { schemaVersion: caseFile.version, payload: file.sag.payload }, kvartaler: [] });
    const filled = opened(begin.ok ? begin.value : file);
    expect(filled).toEqual({ typed: emptyForm(fields), beside: { sag: { ...file.sag, schemaVersion: caseFile.version } } });
    expect(valueOf(followUp(draftOf(filled))).fulde).toBe(0);
  });

  it('har handleplanen med, når den er lagt ved siden af', async () => {
    const handleplan = { instrument: 'hvad-goer-de-bedste', version: 1, priorities: [newPriority('1.1')] };
    const filled = opened({ ...file, handleplan });
    const sealed = sealFile(followUpFile, stamp, tool.toFile(filled, {}));
    const read = await openText(sealed, followUpFile);
    expect(read.ok && read.value.handleplan).toEqual(handleplan);
    expect(tool.toFile(form(), {})).not.toHaveProperty('handleplan');
  });

  it('fra den første udgave åbner', async () => {
    const text = readFileSync('tests/fixtures/opfoelgning/v1.json', 'utf8');
    const read = await openText(text, followUpFile);
    expect(read.ok && valueOf(followUp(followUpDraft(read.value))).stop?.status).toBe('mangler-tal');
  });
});

describe('formularen', () => {
  it('lader det, der ikke er talt, være væk: tomt er ikke nul', () => {
    const filled = changed({ 'kvartaler.0.udeblevet': ' ' });
    expect(draftOf(filled).kvartaler?.[0]).not.toHaveProperty('udeblevet');
    expect(problems(filled).size).toBe(0);
  });

  it('sætter grunden ved det felt, der er forkert', () => {
    const found = problems(changed({ 'kvartaler.0.udeblevet': '90', 'kvartaler.1.udgift': 'mange', 'stopregel.efterKvartaler': '99' }));
    expect([...found].map(([key, sentence]) => `${labelOf(fields, key)}: ${sentence}`)).toEqual([
      '2. kvartal i 1. år, udgift efter refusion: Det er ikke et tal, vi kan læse. Skriv for eksempel 12,5 eller 1.370.000.',
      '1. kvartal i 1. år, udeblev: 90 er flere end de 82, der kan være tale om.',
      'Stopregel, antal kvartaler: Tallet kan højst være 8. I har skrevet 99.',
    ]);
  });
});

describe('opfølgningen', () => {
  it('siger, hvor meget der er talt, og hvor langt det er fra prognosen', () => {
    expect(verdictOf(result)).toMatch(
      /^Efter 2 kvartaler er nettogevinsten -?[\d.]+\u00a0kr\. Det er [\d.]+\u00a0kr\. (over|under) prognosen\.$/,
    );
    expect(keyFigures(result)[0]?.value).toBe('2 af 8');
  });

  it('siger stopreglen med de ord, den er aftalt med, og hvad den siger nu', () => {
    const [agreed, now] = stopSentences(result, form().typed) ?? [];
    expect(agreed).toBe('Er nettogevinsten efter 2 kvartaler under -100.000\u00a0kr., drøfter arbejdsmarkedsudvalget at lukke indsatsen.');
    expect(now).toMatch(result.faktisk < -100_000 ? /Reglen er udløst/ : /Reglen er ikke udløst/);
  });

  it('har de samme tal i kurven, tabellen og sætningen', () => {
    const { rows, expected, actual, sentence } = followCurve(result);
    expect(expected.slice(1).map(({ value }) => value)).toEqual(rows.map((row) => row.expected));
    expect(actual.slice(1).map(({ value }) => value)).toEqual(rows.slice(0, 2).map((row) => row.actual));
    expect(rows[2]?.actual).toBeUndefined();
    expect(rows[1]?.actual).toBeCloseTo(result.faktisk, 6);
    expect(sentence).toContain(Math.round(result.faktisk).toLocaleString('da-DK'));
  });

  it('forklarer forskellen med dele, der giver den hele', () => {
    for (const quarter of begun(result)) {
      const values = whyRows(quarter).map(({ value }) => money(value));
      const whole = values.pop() ?? NaN;
      // Every part is rounded to whole kroner by itself.
      expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - whole)).toBeLessThanOrEqual(4);
      expect(largestPart(quarter)).toContain('betyder mest');
    }
  });

  it('viser de samme tal i sammenligningen som i regnestykket', () => {
    const [first] = begun(result);
    if (!first) throw new Error('Intet kvartal.');
    const rows = compareRows(first);
    expect(rows[0]).toEqual({ label: 'Nye unge (personer)', expected: '75', actual: '82' });
    expect(money(rows.at(-1)?.actual ?? '')).toBe(Math.round(first.faktisk.netto ?? NaN));
  });
});
