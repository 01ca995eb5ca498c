import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/calculators/straksaktivering/domain';
import { readVector, valueOf, differences } from '../../vectors';
import { byHand } from './by-hand';

/** Rounded to kroner, as the figures are compared. */
const whole = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === 'number' ? Math.round(inner) : inner));

describe('Motoren og et regnestykke skrevet for sig med simple løkker', () => {
  it.each([
    ['BC-02', 'ens forløb og fast andel'],
    ['BC-04', 'spredte forløb på refusionstrappen'],
    ['BC-06', 'tre uger kortere'],
    ['BC-11', 'overlevelseskurver'],
    ['BC-13', 'tilbagefald'],
  ])('er enige til kronen om %s: %s', (id) => {
    const { input } = readVector(id);
    const { aar, npv, kumuleretNetto, ugerDerSkalTil } = byHand(input);
    const engine = valueOf(calculateCase(input));
    expect(differences(whole(engine), whole({ aar, npv, kumuleretNetto }))).toEqual([]);
    expect(engine.nulpunkter.sparedeUgerPrPerson_fuldEffektAar).toBeCloseTo(ugerDerSkalTil, 5);
  });
});
