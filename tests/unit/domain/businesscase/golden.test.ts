import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseDraft, type CaseResult } from '@/domain/businesscase';
import { differences, readVector, vectors } from './vectors';

function calculated(input: CaseDraft): CaseResult {
  const result = calculateCase(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('calculateCase rammer de gennemregnede eksempler', () => {
  it.each(vectors)('$id: $titel', ({ input, forventet, nulpunkter = {} }) => {
    const result = calculated(input);
    expect(differences(result, forventet)).toEqual([]);
    expect(differences(result.nulpunkter, nulpunkter)).toEqual([]);
  });

  it('har alle eksempler fra modellen', () => {
    expect(vectors.map(({ id }) => id)).toEqual(expect.arrayContaining(['BC-01', 'BC-02', 'BC-16']));
  });

  it('sammenligningen ser et forkert tal', () => {
    expect(differences({ npv: 1001 }, { npv: 1000 })).toEqual(['.npv: 1001 er ikke 1000']);
    expect(differences({}, { npv: 1000 })).toEqual(['.npv: undefined er ikke 1000']);
  });
});

describe('Hillerøds egne tal', () => {
  const { aar, nt } = calculated(readVector('BC-01').input);

  it('giver 3.893.538 kr. sparet i et år med fuld effekt, når der regnes i hele personer', () => {
    expect(Math.round(aar[1]?.besparelseKommune ?? 0)).toBe(3_893_538);
  });

  it('giver det halve, 1.946.769 kr., i det første år', () => {
    expect(Math.round(aar[0]?.besparelseKommune ?? 0)).toBe(1_946_769);
  });

  it('giver en nettoudgift på 583.500 kr.', () => {
    expect(aar.map(({ nettoOmkostning }) => nettoOmkostning)).toEqual([583_500, 583_500, 583_500, 583_500]);
  });

  it('giver 37 helårspersoner i aktivering og 4,75 uger i gennemsnit', () => {
    expect(aar[0]?.aktiveringHelaarspersoner).toBeCloseTo(37.07, 2);
    expect(nt.middelUgerEfter).toBeCloseTo(4.75, 2);
  });
});

describe('Nulpunkter', () => {
  it('siger hvorfor, når der ikke er et', () => {
    const { nulpunkter, udenNulpunkt } = calculated(readVector('BC-08').input);
    expect(udenNulpunkt).toEqual({ effektRealisering: 'above-whole', varighedEfterUger: 'several-groups' });
    expect(nulpunkter).not.toHaveProperty('effektRealisering');
  });

  it.each([
    ['ingen uge er sparet', { efter: [{ andel: 1, varighed: { type: 'fast', uger: 17 } }] }, 'tilgang', 'no-influence'],
    [
      'ingen uge er sparet i et år med fuld effekt',
      { efter: [{ andel: 1, varighed: { type: 'fast', uger: 17 } }] },
      'sparedeUgerPrPerson_fuldEffektAar',
      'always-deficit',
    ],
    ['årsværk koster intet', { loenPrAarsvaerk: 0 }, 'aarsvaerk', 'no-influence'],
    ['fuld effekt aldrig nås', { indfasning: [0.5, 0.5, 0.5, 0.5] }, 'sparedeUgerPrPerson_fuldEffektAar', 'no-full-effect-year'],
    ['varigheden er nul for alle', { efter: [{ andel: 1, varighed: { type: 'nul' } }] }, 'varighedEfterUger', 'no-mean'],
  ] as const)('mangler, når %s', (_, change, key, reason) => {
    expect(calculated({ ...readVector('BC-02').input, ...change }).udenNulpunkt[key]).toBe(reason);
  });

  it.each(['effektRealisering', 'ydelsePrAar', 'aarsvaerk', 'tilgang'] as const)(
    'giver en nutidsværdi på nul, når %s sættes til det',
    (key) => {
      const { input } = readVector('BC-09');
      const value = calculated(input).nulpunkter[key];
      expect(calculated({ ...input, [key]: value }).npv).toBeCloseTo(0, 5);
    },
  );
});
