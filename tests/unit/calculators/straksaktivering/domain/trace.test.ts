import { describe, expect, it } from 'vitest';
import {
  calculateCase,
  refusionstrappe2016,
  type CaseInput,
  type TraceInputId,
  type TraceStep,
  type TraceStepId,
} from '@/calculators/straksaktivering/domain';
import { readVector } from '../../vectors';

/** The formulas as a reader would type them, from the named inputs alone. */
type Values = (id: TraceInputId) => readonly number[];
const one = (values: Values, id: TraceInputId) => values(id)[0] ?? NaN;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const products = (left: readonly number[], right: readonly number[]) => sum(left.map((value, index) => value * (right[index] ?? NaN)));
const counted = (v: Values) => one(v, 'effektRealisering') * (1 - one(v, 'laekage'));
const onLadder = (v: Values) => products(v('trinUger'), v('trinKommuneAndel'));
const paid = (all: TraceInputId, group: TraceInputId) => (v: Values) => {
  if (v('kommuneAndel').length > 0) return one(v, all) * one(v, 'kommuneAndel');
  return v(group).length > 0 ? products(v('anciennitetAndel'), v(group)) : onLadder(v);
};
const inYear = (perPerson: TraceInputId, later: TraceInputId) => (v: Values) =>
  v(later).length === 0
    ? one(v, 'tilgang') * one(v, 'indfasning') * one(v, perPerson)
    : sum(v('tilgang').map((people, year) => people * (v('indfasning')[year] ?? NaN) * (v(later)[year] ?? NaN)));
/** With relapse: those who return, and for how long. */
const withReturns = (v: Values) =>
  products(v('gruppeAndel'), v('gruppeUger')) +
  sum(v('tilbagefaldAndel').map((share, group) => share * (v('gruppeAndel')[group] ?? NaN) * (v('tilbagefaldUger')[group] ?? NaN)));
const difference = (from: TraceInputId, minus: TraceInputId) => (v: Values) => one(v, from) - one(v, minus);
const product = (left: TraceInputId, right: TraceInputId) => (v: Values) => one(v, left) * one(v, right);

const addition = (v: Values) => 1 + one(v, 'omkostningsTillaeg');

const byHand: Partial<Record<TraceStepId, (v: Values) => number>> = {
  middelUgerFoer: (v) => products(v('gruppeAndel'), v('gruppeUger')),
  middelUgerEfter: withReturns,
  sparedeUgerPrPerson: (v) => (one(v, 'middelUgerFoer') - one(v, 'middelUgerEfter')) * counted(v),
  kommuneUgerFoerGruppe: onLadder,
  kommuneUgerEfterGruppe: onLadder,
  kommuneUgerFoer: paid('middelUgerFoer', 'kommuneUgerFoerGruppe'),
  kommuneUgerEfter: paid('middelUgerEfter', 'kommuneUgerEfterGruppe'),
  sparedeKommuneUgerPrPerson: (v) => (one(v, 'kommuneUgerFoer') - one(v, 'kommuneUgerEfter')) * counted(v),
  gnsKommuneAndelAfSparedeUger: (v) => one(v, 'sparedeKommuneUgerPrPerson') / one(v, 'sparedeUgerPrPerson'),
  sparedeHelaarspersonerFuldEffekt: (v) => (one(v, 'tilgang') * one(v, 'sparedeUgerPrPerson')) / one(v, 'ugerPrAar'),
  aktiveringHelaarspersoner: (v) => (one(v, 'tilgang') * (1 - one(v, 'udeblivelse')) * one(v, 'aktiveringsUger')) / one(v, 'ugerPrAar'),
  loen: (v) => one(v, 'aarsvaerk') * one(v, 'loenPrAarsvaerk') * (1 + one(v, 'overheadPct')) * addition(v),
  drift: (v) => (one(v, 'oevrigDrift') + one(v, 'driftPrHelaarsperson') * one(v, 'aktiveringHelaarspersoner')) * addition(v),
  bruttoOmkostning: (v) => one(v, 'loen') + one(v, 'drift'),
  driftRefusionBeloeb: product('drift', 'driftRefusion'),
  nettoOmkostning: difference('bruttoOmkostning', 'driftRefusionBeloeb'),
  kronerPrUge: (v) => (one(v, 'ydelsePrAar') / one(v, 'ugerPrAar')) * (1 - one(v, 'gevinstFradrag')),
  sparedeKommuneUgerIAaret: inYear('sparedeKommuneUgerPrPerson', 'kommuneUgerIAarEfter'),
  sparedeUgerIAaret: inYear('sparedeUgerPrPerson', 'ugerIAarEfter'),
  besparelseKommune: product('sparedeKommuneUgerIAaret', 'kronerPrUge'),
  besparelseOffentlig: product('sparedeUgerIAaret', 'kronerPrUge'),
  besparelseStat: difference('besparelseOffentlig', 'besparelseKommune'),
  nettoKommune: difference('besparelseKommune', 'nettoOmkostning'),
  kumuleretKommune: (v) => sum(v('kumuleretKommune')) - sum(v('etablering')) + one(v, 'nettoKommune'),
  nutidsvaerdiKommune: product('nettoKommune', 'diskonteringsfaktor'),
  npv: (v) => sum(v('nutidsvaerdiKommune')) - one(v, 'etablering'),
};

const traceOfCase = (input: CaseInput): readonly TraceStep[] => {
  const result = calculateCase(input);
  return result.ok ? result.value.spor : [];
};
const traceOf = (id: string): readonly TraceStep[] => traceOfCase(readVector(id).input);

/** Everything only an expert writes, at once. */
const expertCase: CaseInput = {
  ...readVector('BC-13').input,
  regel: {
    type: 'trappe',
    trin: refusionstrappe2016,
    anciennitet: [
      { andel: 0.6, uger: 0 },
      { andel: 0.4, uger: 30 },
    ],
  },
  periodisering: 'kohorte',
  overheadPct: 0.2,
  driftPrHelaarsperson: 1000,
  omkostningsTillaeg: 0.1,
  gevinstFradrag: 0.2,
};

function expectByHand(steps: readonly TraceStep[]): void {
  expect(steps.at(-1)?.id).toBe('npv');
  for (const step of steps) {
    const values: Values = (name) => step.inputs.filter((input) => input.id === name).map(({ value }) => value);
    const formula =
      step.id === 'diskonteringsfaktor' ? (v: Values) => (1 + one(v, 'diskonteringsrente')) ** -(step.aar ?? NaN) : byHand[step.id];
    expect(formula?.(values), step.id).toBeCloseTo(step.value, 6);
  }
}

/** The weeks by year after arrival are added up week by week; the test below holds them against the whole. */
const addedUp: ReadonlySet<string> = new Set(['ugerIAarEfter', 'kommuneUgerIAarEfter']);

describe('Sporet', () => {
  it.each(['BC-01', 'BC-02', 'BC-03', 'BC-08', 'BC-16'])('i %s kan regnes efter trin for trin', (id) => {
    expectByHand(traceOf(id));
  });

  it('kan også regnes efter med alt det, kun eksperten skriver', () => {
    const steps = traceOfCase(expertCase);
    expectByHand(steps.filter(({ id }) => !addedUp.has(id)));
    expect(steps.filter(({ id }) => id === 'kommuneUgerFoerGruppe').map(({ nr }) => nr)).toEqual([0, 1]);
  });

  it('fordeler alle sparede uger på årene efter ankomsten, når de er mange nok', () => {
    const steps = traceOfCase({ ...expertCase, indfasning: undefined, horisontAar: 8 });
    const whole = steps.find(({ id }) => id === 'sparedeUgerPrPerson')?.value;
    expect(sum(steps.filter(({ id }) => id === 'ugerIAarEfter').map(({ value }) => value))).toBeCloseTo(whole ?? NaN, 4);
  });

  it.each([
    ['BC-02', traceOf('BC-02')],
    ['ekspertens sag', traceOfCase(expertCase)],
  ])('nævner aldrig et trin, der ikke er regnet før: %s', (_, steps) => {
    const named = new Set(steps.map(({ id }) => id as string));
    const seen = new Set<string>();
    for (const step of steps) {
      for (const input of step.inputs) if (named.has(input.id)) expect([...seen]).toContain(`${input.id}/${input.aar ?? step.aar ?? ''}`);
      seen.add(`${step.id}/${step.aar ?? ''}`);
      seen.add(`${step.id}/`);
      for (let year = 0; year < 4; year += 1) if (step.aar === undefined) seen.add(`${step.id}/${year}`);
    }
  });
});
