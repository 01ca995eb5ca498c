/** The comparison's sentences, tables and picture say the same; the form gives back what it was given. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareOffers, type EffektInput, type EffektResult } from '@/calculators/effektoekonomi/domain';
import { best, robust, trapOf, verdictOf } from '@/calculators/effektoekonomi/ui/findings';
import { effektDraft, effektForm, effektTool } from '@/calculators/effektoekonomi/ui/form';
import { frame, roundStep, scatterOf } from '@/calculators/effektoekonomi/ui/scatter';
import { emptyRow, withoutRows } from '@/forms/draft';
import { labelOf, pathFor, type Typed } from '@/forms/fields';
import { sentencesAt } from '@/forms/problems';

const { input } = JSON.parse(readFileSync('tests/fixtures/businesscase/eo-01.json', 'utf8')) as { input: EffektInput };

function compared(offers: EffektInput): EffektResult {
  const outcome = compareOffers(offers);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function form(draft: EffektInput = input): Typed {
  const typed = effektForm(draft);
  if (!typed) throw new Error('Ingen plads i formularen.');
  return typed;
}

const { fields } = effektTool;
const told = (typed: Typed) => sentencesAt(fields, typed, effektTool.calculate({ typed, beside: undefined }).problems);

const priced = (omkostning: number): EffektInput => ({ ...input, tilbud: input.tilbud.map((offer) => ({ ...offer, omkostning })) });

describe('formularen', () => {
  it('giver den samme sammenligning tilbage', () => {
    expect(effektDraft(form())).toEqual(input);
  });

  it.each<[string, EffektInput]>([
    ['andre mål', { ...input, vaegte: { pris: 1 } }],
    [
      'flere end otte tilbud',
      { ...input, tilbud: Array.from({ length: 9 }, (_, index) => ({ ...input.tilbud[0], navn: `T${String(index)}` }) as never) },
    ],
    ['ingen tilbud', { ...input, tilbud: [] }],
  ])('har ikke plads til %s', (_, draft) => {
    expect(effektForm(draft)).toBeUndefined();
  });

  it('siger for hvert tomt felt, at der mangler et tal, og for navnet, at der mangler et svar', () => {
    const problems = told({ ...withoutRows(form(), 'tilbud'), ...emptyRow(fields, 'tilbud', 0) });
    expect([...problems.keys()].toSorted()).toEqual(
      ['navn', 'deltagere', 'omkostning', 'beskaeftigelseseffekt', 'progression', 'borgeroplevelse']
        .map((field) => `tilbud-0-${field}`)
        .toSorted(),
    );
    expect([...problems.keys()].map((key) => labelOf(fields, key))).toContain('Tilbud 1, samlet udgift');
  });

  it('giver kun den manglende ende af en skala skylden', () => {
    expect([...told({ ...form(), 'skala.progression.0': '' }).keys()]).toEqual(['skala-progression-0']);
  });

  it('viser en skala uden længde ved dens anden ende', () => {
    expect(pathFor(fields, form(), 'skala.progression')).toBe('skala.progression.1');
    expect(pathFor(fields, form(), 'tilbud[2].navn')).toBe('tilbud.2.navn');
    expect(pathFor(fields, form(), 'vaegte')).toBe('vaegte');
  });
});

describe('fundene', () => {
  const result = compared(input);

  it('siger, hvem der giver mest for pengene, og hvor mange vægtninger det holder i', () => {
    expect(verdictOf(result)).toBe('Straksaktivering giver mest for pengene: 2,55 point pr. 1.000 kr.');
    expect(robust(result).sentence).toBe('Straksaktivering er bedst ved 181 af 231 måder at fordele vægten på.');
    expect(robust(result).rows.map(({ wins }) => wins)).toEqual([181, 42, 8]);
  });

  it('advarer om prisen, når vinderen flytter borgerne mindst', () => {
    expect(trapOf(result)).toContain('Straksaktivering flytter borgerne mindst');
    expect(trapOf(compared({ ...input, tilbud: input.tilbud.slice(0, 1) }))).toBeUndefined();
  });

  it('nævner alle, der er lige gode, og ingen, når intet virker', () => {
    const [first] = input.tilbud;
    const twins = compared({ ...input, tilbud: ['A', 'B'].map((navn) => ({ ...first, navn }) as never) });
    expect(verdictOf(twins)).toBe('A og B giver lige meget for pengene.');
    expect(trapOf(twins)).toBeUndefined();
    const nothing = { navn: 'Intet', deltagere: 1, omkostning: 1, beskaeftigelseseffekt: 0, progression: 0, borgeroplevelse: 1 };
    expect(best(compared({ ...input, tilbud: [nothing] }))).toEqual([]);
    expect(verdictOf(compared({ ...input, tilbud: [nothing] }))).toContain('Ingen af tilbuddene');
  });
});

describe('billedet', () => {
  const result = compared(input);
  const { points, sentence, across, up } = scatterOf(result);

  it('har de samme tal som tabellen, og de står i forhold til hinanden', () => {
    expect(points.map(({ navn, prDeltager, effektindeks }) => [navn, prDeltager, effektindeks])).toEqual(
      result.tilbud.map(({ navn, prDeltager, effektindeks }) => [navn, prDeltager, effektindeks]),
    );
    const perKrone = points.map(({ x, prDeltager }) => (x - frame.left) / prDeltager);
    const perPoint = points.map(({ y, effektindeks }) => (frame.bottom - y) / effektindeks);
    for (const ratio of perKrone) expect(ratio).toBeCloseTo(perKrone[0] ?? NaN);
    for (const ratio of perPoint) expect(ratio).toBeCloseTo(perPoint[0] ?? NaN);
  });

  it('bliver inden for rammen, med mærker fra nul', () => {
    for (const { x, y } of points) expect(x <= frame.right && y >= frame.top).toBe(true);
    expect([across[0]?.label, up[0]?.label]).toEqual(['0', '0']);
  });

  it('holder navnene fri af hinanden, også når tilbuddene ligner hinanden', () => {
    const same = compared({
      ...priced(100_000),
      tilbud: Array.from({ length: 8 }, (_, index) => ({ ...input.tilbud[0], navn: `T${String(index)}` }) as never),
    });
    const heights = scatterOf(same)
      .points.map(({ label }) => label.y)
      .toSorted((a, b) => a - b);
    for (const [index, height] of heights.slice(1).entries()) expect(height - (heights[index] ?? NaN)).toBeGreaterThanOrEqual(18);
  });

  it('siger, hvem der er billigst, og hvem der flytter mest', () => {
    expect(sentence).toBe(
      'Straksaktivering er billigst: 28 point for 11.000\u00a0kr. pr. deltager. Mentorforløb flytter borgerne mest: 48 point for 35.000\u00a0kr. pr. deltager.',
    );
  });

  it.each([
    [35_000, 10_000],
    [48, 10],
    [1, 0.2],
    [90_000, 20_000],
  ])('deler %d op i trin på %d', (highest, step) => {
    expect(roundStep(highest)).toBeCloseTo(step);
  });
});
