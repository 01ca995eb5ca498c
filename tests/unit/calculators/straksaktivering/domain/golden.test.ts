import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseDraft } from '@/calculators/straksaktivering/domain';
import { differences, readVector, valueOf, vectors } from '../../vectors';

const calculated = (input: CaseDraft) => valueOf(calculateCase(input));

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

describe('Modellens egen oversigt over BC-04 med én ændring', () => {
  const { input } = readVector('BC-04');
  const mixed = [
    { andel: 0.6, uger: 0 },
    { andel: 0.25, uger: 30 },
    { andel: 0.15, uger: 60 },
  ];
  const ladder = input.regel.type === 'trappe' ? { ...input.regel, anciennitet: mixed } : input.regel;
  it.each<[string, CaseDraft, object]>([
    [
      'BC-05: blandet anciennitet og højere ydelse',
      { regel: ladder, ydelsePrAar: 83_460 },
      { kumuleretNetto: 18_029_219, npv: 16_988_509, gevinstPrKrone: 7.6998 },
    ],
    ['BC-07: halv effekt', { effektRealisering: 0.5 }, { kumuleretNetto: 5_312_192, npv: 4_992_221, gevinstPrKrone: 2.9688 }],
    [
      'BC-14: Weibull før, form 0,8',
      { foer: { type: 'weibull', uger: 17, form: 0.8 } },
      { kumuleretNetto: 14_004_773, npv: 13_192_149, gevinstPrKrone: 6.2026 },
    ],
  ])('%s', (_, change, printed) => {
    expect(differences(calculated({ ...input, ...change }), printed)).toEqual([]);
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
