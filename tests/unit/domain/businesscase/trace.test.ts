import { describe, expect, it } from 'vitest';
import { calculateCase, type TraceInputId, type TraceStep, type TraceStepId } from '@/domain/businesscase';
import { readVector } from '../vectors';

/** The formulas as a reader would type them, from the named inputs alone. */
type Values = (id: TraceInputId) => readonly number[];
const one = (values: Values, id: TraceInputId) => values(id)[0] ?? NaN;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const products = (left: readonly number[], right: readonly number[]) => sum(left.map((value, index) => value * (right[index] ?? NaN)));
const counted = (v: Values) => one(v, 'effektRealisering') * (1 - one(v, 'laekage'));
const paid = (all: TraceInputId) => (v: Values) =>
  v('kommuneAndel').length > 0 ? one(v, all) * one(v, 'kommuneAndel') : products(v('trinUger'), v('trinKommuneAndel'));
const inYear = (perPerson: TraceInputId) => (v: Values) => products(v('tilgang'), v('indfasning')) * one(v, perPerson);
const difference = (from: TraceInputId, minus: TraceInputId) => (v: Values) => one(v, from) - one(v, minus);
const product = (left: TraceInputId, right: TraceInputId) => (v: Values) => one(v, left) * one(v, right);

const byHand: Partial<Record<TraceStepId, (v: Values) => number>> = {
  middelUgerFoer: (v) => products(v('gruppeAndel'), v('gruppeUger')),
  middelUgerEfter: (v) => products(v('gruppeAndel'), v('gruppeUger')),
  sparedeUgerPrPerson: (v) => (one(v, 'middelUgerFoer') - one(v, 'middelUgerEfter')) * counted(v),
  kommuneUgerFoer: paid('middelUgerFoer'),
  kommuneUgerEfter: paid('middelUgerEfter'),
  sparedeKommuneUgerPrPerson: (v) => (one(v, 'kommuneUgerFoer') - one(v, 'kommuneUgerEfter')) * counted(v),
  gnsKommuneAndelAfSparedeUger: (v) => one(v, 'sparedeKommuneUgerPrPerson') / one(v, 'sparedeUgerPrPerson'),
  sparedeHelaarspersonerFuldEffekt: (v) => (one(v, 'tilgang') * one(v, 'sparedeUgerPrPerson')) / one(v, 'ugerPrAar'),
  aktiveringHelaarspersoner: (v) => (one(v, 'tilgang') * (1 - one(v, 'udeblivelse')) * one(v, 'aktiveringsUger')) / one(v, 'ugerPrAar'),
  loen: (v) => one(v, 'aarsvaerk') * one(v, 'loenPrAarsvaerk'),
  drift: (v) => one(v, 'oevrigDrift') + one(v, 'driftPrHelaarsperson') * one(v, 'aktiveringHelaarspersoner'),
  bruttoOmkostning: (v) => one(v, 'loen') + one(v, 'drift'),
  driftRefusionBeloeb: product('drift', 'driftRefusion'),
  nettoOmkostning: difference('bruttoOmkostning', 'driftRefusionBeloeb'),
  kronerPrUge: (v) => one(v, 'ydelsePrAar') / one(v, 'ugerPrAar'),
  sparedeKommuneUgerIAaret: inYear('sparedeKommuneUgerPrPerson'),
  sparedeUgerIAaret: inYear('sparedeUgerPrPerson'),
  besparelseKommune: product('sparedeKommuneUgerIAaret', 'kronerPrUge'),
  besparelseOffentlig: product('sparedeUgerIAaret', 'kronerPrUge'),
  besparelseStat: difference('besparelseOffentlig', 'besparelseKommune'),
  nettoKommune: difference('besparelseKommune', 'nettoOmkostning'),
  kumuleretKommune: (v) => sum(v('kumuleretKommune')) - sum(v('etablering')) + one(v, 'nettoKommune'),
  nutidsvaerdiKommune: product('nettoKommune', 'diskonteringsfaktor'),
  npv: (v) => sum(v('nutidsvaerdiKommune')) - one(v, 'etablering'),
};

const traceOf = (id: string): readonly TraceStep[] => {
  const result = calculateCase(readVector(id).input);
  return result.ok ? result.value.spor : [];
};

describe('Sporet', () => {
  it.each(['BC-01', 'BC-02', 'BC-03', 'BC-08', 'BC-16'])('i %s kan regnes efter trin for trin', (id) => {
    const steps = traceOf(id);
    expect(steps.at(-1)?.id).toBe('npv');
    for (const step of steps) {
      const values: Values = (name) => step.inputs.filter((input) => input.id === name).map(({ value }) => value);
      const formula =
        step.id === 'diskonteringsfaktor' ? (v: Values) => (1 + one(v, 'diskonteringsrente')) ** -(step.aar ?? NaN) : byHand[step.id];
      expect(formula?.(values), step.id).toBeCloseTo(step.value, 6);
    }
  });

  it('nævner aldrig et trin, der ikke er regnet før', () => {
    const steps = traceOf('BC-02');
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
