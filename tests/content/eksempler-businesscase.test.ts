/** Every worked business case calculates, meets its printed figures, and documents every value it puts in a field. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  aktivitetsrefusion2011,
  calculateCase,
  refusionstrappe2016,
  type CaseDraft,
  type CaseResult,
} from '@/calculators/straksaktivering/domain';
import { outputAt } from '@/calculators/straksaktivering/ui/report/output';
import { resultAssumptions } from '@/calculators/straksaktivering/ui/report/result-assumptions';
import { assumptionFor, assumptionId } from '@/calculators/straksaktivering/ui/form/provenance';
import { numberAt } from '@/forms/draft';
import { usedPaths, type Typed } from '@/forms/fields';
import { isExpert } from '@/calculators/straksaktivering/ui/expert/rows';
import { fields } from '@/calculators/straksaktivering/ui/form/fields';
import { regelSchema, talSchema } from '@/content-schemas';
import { fieldTexts } from '@/calculators/straksaktivering/texts/fields';
import { differences, readVector } from '../unit/calculators/vectors';
import { assumptions, formWith, presets } from '../unit/calculators/straksaktivering/ui/form/examples';

const tal = (id: string) => talSchema.parse(parse(readFileSync(`content/tal/${id}.yaml`, 'utf8')));

/** What an example leaves to the municipality, with the value of its check: Hillerød's benefit of 2012. */
const left: Readonly<Record<string, CaseDraft>> = { 'regler-fra-2016': { ydelsePrAar: 72_000 } };

function resultOf({ id, input }: (typeof presets)[number]): CaseResult {
  const outcome = calculateCase({ ...input, ...left[id] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Every field of the form with its value. */
const valuesIn = (typed: Typed): readonly (readonly [string, number | undefined])[] =>
  usedPaths(fields, typed)
    .filter(([path, { kind }]) => kind === 'number' && !isExpert(path))
    .map(([path]) => [path, numberAt(fields, typed, path)]);

describe.each(presets)('eksemplet »$title«', (preset) => {
  it('kan regnes, og kildens tal er inden for den afvigelse, der er forklaret', () => {
    const result = resultOf(preset);
    const far = preset.printed.filter(({ output, tal: id, tolerance }) => {
      const computed = outputAt(result, output);
      return computed === undefined || Math.abs(computed - tal(id).value) > tolerance;
    });
    expect(far).toEqual([]);
  });

  it('har en begrundet forudsætning bag hvert felt, og kun det, kommunen selv ved, står tomt', () => {
    const bare = valuesIn(formWith(preset.id)).filter(([key, value]) => !assumptionFor(assumptions, preset.id, key, value));
    expect(bare).toEqual(Object.keys(left[preset.id] ?? {}).map((field) => [field, undefined]));
  });

  it('siger, hvad der mangler', () => {
    expect(preset.unknown).not.toEqual([]);
  });
});

describe('eksemplerne og de regnede kontroltal', () => {
  it.each([
    ['hilleroed-2013', 'BC-01'],
    ['hilleroed-diskonteret', 'BC-02'],
    ['hilleroed-brutto', 'BC-16'],
    ['regler-fra-2016', 'BC-03'],
    ['tre-uger', 'BC-06'],
    ['lille-kommune', 'BC-08'],
  ])('%s er %s til kronen', (id, vector) => {
    const preset = presets.find((one) => one.id === id);
    expect(preset && differences(resultOf(preset), readVector(vector).forventet)).toEqual([]);
  });
});

describe('reglerne', () => {
  const regel = (id: string) => regelSchema.parse(parse(readFileSync(`content/regler/${id}.yaml`, 'utf8')));

  it('på siden er dem, der regnes med', () => {
    expect(regel('trappe').trin).toEqual(refusionstrappe2016);
    expect(regel('aktivitet')).toMatchObject(aktivitetsrefusion2011);
  });

  it('følger efter hinanden uden hul', () => {
    const [before, now] = [regel('aktivitet').gyldigTil ?? '', regel('trappe').gyldigFra ?? ''];
    expect(new Date(now).getTime() - new Date(before).getTime()).toBe(24 * 60 * 60 * 1000);
  });
});

describe('forudsætningerne', () => {
  const rows = Object.entries(assumptions).map(([id, row]) => ({ id, ...row }));
  const fields = new Set([...Object.keys(fieldTexts), 'indfasning.0', 'indfasning.1'].map(assumptionId));
  const otherwiseShown = new Set(['regel-trappe', 'forsoeg-effekt', 'afgang-alligevel', 'forsigtig-effekt', ...resultAssumptions]);

  it.each(rows)('$id hører til et felt eller vises i resultatet', ({ id }) => {
    const name = id.split('/').at(-1) ?? '';
    expect(fields.has(name) || otherwiseShown.has(name) || otherwiseShown.has(id)).toBe(true);
  });

  it.each(rows.filter(({ origin }) => origin === 'kilde'))('$id nævner sin kilde', ({ tal: id, source }) => {
    expect(id === undefined ? source?.title : existsSync(`content/tal/${id}.yaml`)).toBeTruthy();
  });

  it.each(rows.flatMap((row) => (row.tal === undefined ? [] : [{ ...row, figure: tal(row.tal) }])))(
    '$id har kildens værdi, hvor enheden er den samme',
    ({ value = NaN, unit, figure }) => {
      const comparable = unit === figure.unit || (unit === 'andel' && figure.unit === 'pct.');
      expect(!comparable || value * (unit === 'andel' ? 100 : 1) === figure.value).toBe(true);
    },
  );

  it('trappens trin følger efter hinanden med stigende kommuneandel', () => {
    const shares = refusionstrappe2016.map(({ kommuneAndel }) => kommuneAndel);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
