// Longer than 150 lines: the forecast, the deviation and the stop rule are proven on the same case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseInput } from '@/calculators/straksaktivering/domain';
import { counted, followUp, type FollowUpDraft, type Quarter } from '@/calculators/opfoelgning/domain';
import { problemsIn, readVector, valueOf } from '../../vectors';

const sag = readVector('BC-02').input;
const followed = (kvartaler: readonly Quarter[], change: Partial<FollowUpDraft> = {}) => valueOf(followUp({ sag, kvartaler, ...change }));
const expectedOf = (number: number, input: CaseInput = sag) => {
  const { tilgang, udeblevet, gennemfoert, ugerUndervejs, udgift } = valueOf(followUp({ sag: input })).kvartaler[number - 1]?.prognose ?? {
    tilgang: NaN,
    udeblevet: NaN,
    gennemfoert: NaN,
    ugerUndervejs: NaN,
    udgift: NaN,
  };
  return { tilgang, udeblevet, gennemfoert, ugerUndervejs, udgift };
};

describe('Prognosen for et kvartal', () => {
  it('er en fjerdedel af året, når årets nye giver hele virkningen i året', () => {
    const [first] = followed([]).kvartaler;
    expect(first?.prognose.tilgang).toBe(114.75);
    expect(first?.prognose.udgift).toBeCloseTo(583_500 / 4, 6);
    expect(first?.prognose.besparelse).toBeCloseTo(1_946_336.5 / 4, 0);
    expect(first?.prognose.ugerUndervejs).toBe(6);
  });

  it.each(['BC-02', 'BC-03', 'BC-04', 'BC-09', 'BC-13', 'BC-15'])('%s: fire kvartaler giver årets tal', (id) => {
    const { input } = readVector(id);
    const { aar } = valueOf(calculateCase(input));
    const { kvartaler } = valueOf(followUp({ sag: input }));
    for (const year of aar) {
      const quarters = kvartaler.filter((quarter) => quarter.aar === year.aar).map(({ prognose }) => prognose);
      expect(quarters).toHaveLength(4);
      const sum = (part: 'tilgang' | 'besparelse' | 'netto') => quarters.reduce((total, quarter) => total + quarter[part], 0);
      expect(sum('tilgang')).toBeCloseTo(year.tilgang, 6);
      expect(Math.abs(sum('besparelse') - year.besparelseKommune)).toBeLessThan(Math.max(1, 1e-4 * year.besparelseKommune));
      expect(Math.abs(sum('netto') - year.nettoKommune)).toBeLessThan(Math.max(1, 1e-4 * year.besparelseKommune));
    }
  });

  it('vokser kvartal for kvartal, når ugerne tælles, som de falder', () => {
    const net = valueOf(followUp({ sag: readVector('BC-15').input })).kvartaler.map(({ prognose }) => prognose.besparelse);
    expect(net[1]).toBeGreaterThan(net[0] ?? NaN);
    expect(net[4]).toBeCloseTo(net[5] ?? NaN, 0);
  });
});

describe('Afvigelsen', () => {
  /** A case in whole persons, so that the forecast itself can be counted. */
  const whole: CaseInput = { ...sag, tilgang: 400, indfasning: undefined };
  const asExpected = { tilgang: 100, udeblevet: 30, gennemfoert: 5, ugerUndervejs: 6, udgift: 145_875 };

  it('er nul, når det gik som ventet', () => {
    const [first] = valueOf(followUp({ sag: whole, kvartaler: [asExpected] })).kvartaler;
    expect(first?.afvigelse?.iAlt).toBeCloseTo(0, 6);
    for (const name of counted) expect(first?.afvigelse?.dele[name]).toBeCloseTo(0, 6);
  });

  const quarter = fc
    .record({
      tilgang: fc.integer({ min: 0, max: 300 }),
      away: fc.double({ min: 0, max: 1, noNaN: true }),
      done: fc.double({ min: 0, max: 1, noNaN: true }),
      ugerUndervejs: fc.double({ min: 0, max: 60, noNaN: true }),
      udgift: fc.integer({ min: 0, max: 900_000 }),
    })
    .map(({ tilgang, away, done, ...rest }) => {
      const udeblevet = Math.floor(away * tilgang);
      return { ...rest, tilgang, udeblevet, gennemfoert: Math.floor(done * (tilgang - udeblevet)) };
    });

  it('er altid summen af hver ting for sig og samspillet', () => {
    const cases = ['BC-02', 'BC-03', 'BC-04', 'BC-13', 'BC-15'].map((id) => readVector(id).input);
    fc.assert(
      fc.property(fc.constantFrom(...cases), quarter, (input, counts) => {
        const [first] = valueOf(followUp({ sag: input, kvartaler: [counts] })).kvartaler;
        const { afvigelse } = first ?? {};
        if (!first || !afvigelse) throw new Error('Kvartalet er ikke fuldt.');
        expect((first.faktisk.netto ?? NaN) - first.prognose.netto).toBeCloseTo(afvigelse.iAlt, 6);
        const sum = counted.reduce((total, name) => total + afvigelse.dele[name], 0);
        expect(sum + afvigelse.samspil).toBeCloseTo(afvigelse.iAlt, 5);
      }),
      { numRuns: 40 },
    );
  });

  it('har intet samspil, når kun én ting gik anderledes', () => {
    for (const change of [{ tilgang: 140, udeblevet: 42, gennemfoert: 7 }, { ugerUndervejs: 9 }, { udgift: 1 }]) {
      const [first] = valueOf(followUp({ sag: whole, kvartaler: [{ ...asExpected, ...change }] })).kvartaler;
      expect(first?.afvigelse?.samspil).toBeCloseTo(0, 5);
      expect(Math.abs(first?.afvigelse?.iAlt ?? 0)).toBeGreaterThan(1000);
    }
  });

  it('flere uger undervejs og en højere udgift trækker ned; flere nye trækker op', () => {
    const alone = (change: Quarter) => valueOf(followUp({ sag: whole, kvartaler: [change] })).kvartaler[0]?.alene;
    expect(alone({ ugerUndervejs: 8 })?.ugerUndervejs).toBeLessThan(0);
    expect(alone({ udgift: 200_000 })?.udgift).toBeCloseTo(145_875 - 200_000, 6);
    expect(alone({ tilgang: 120 })?.tilgang).toBeGreaterThan(0);
  });

  it('regner ikke videre på det, der ikke er talt', () => {
    const [first] = followed([{ tilgang: 110, udgift: 150_000 }]).kvartaler;
    expect(first?.mangler).toEqual(['udeblevet', 'gennemfoert', 'ugerUndervejs']);
    expect(first?.faktisk.netto).toBeUndefined();
    expect(first?.afvigelse).toBeUndefined();
    expect(Object.keys(first?.alene ?? {})).toEqual(['tilgang', 'udgift']);
  });

  it('klarer et kvartal, hvor ingen kom', () => {
    const [first] = followed([{ tilgang: 0, udeblevet: 0, gennemfoert: 0, ugerUndervejs: 6, udgift: 100_000 }]).kvartaler;
    expect(first?.faktisk.netto).toBe(-100_000);
  });
});

describe('Stopreglen', () => {
  const poor = { ...expectedOf(1), tilgang: 60, udeblevet: 10, gennemfoert: 20, ugerUndervejs: 14 };
  const good = { tilgang: 115, udeblevet: 35, gennemfoert: 5, ugerUndervejs: 6, udgift: 145_875 };
  const status = (kvartaler: readonly Quarter[], graense = 0) =>
    followed(kvartaler, { stopregel: { efterKvartaler: 2, graense } }).stop?.status;

  it('siger først noget, når kvartalerne er talt', () => {
    expect(status([])).toBe('ikke-endnu');
    expect(status([good])).toBe('ikke-endnu');
    expect(status([good, { tilgang: 90 }])).toBe('mangler-tal');
    expect(status([good, good])).toBe('holdt');
    expect(status([poor, poor])).toBe('udloest');
  });

  it('lægger kun de fulde kvartaler fra begyndelsen sammen', () => {
    const { fulde, faktisk, kvartaler } = followed([good, { tilgang: 90 }, good]);
    expect(fulde).toBe(1);
    expect(faktisk).toBe(kvartaler[0]?.faktisk.netto);
  });
});

describe('Opfølgningen afviser', () => {
  it.each<[string, FollowUpDraft, string[]]>([
    ['ingen sag', {}, ['missing sag']],
    ['en sag, der mangler noget', { sag: { ...sag, ydelsePrAar: undefined } }, ['case-not-ready sag']],
    [
      'en sag med to grupper',
      {
        sag: {
          ...sag,
          efter: [
            { andel: 0.3, varighed: { type: 'nul' } },
            { andel: 0.7, varighed: { type: 'fast', uger: 6 } },
          ],
        },
      },
      ['too-few-groups sag'],
    ],
    ['flere udeblevne end nye', { sag, kvartaler: [{ tilgang: 10, udeblevet: 11 }] }, ['more-than-came kvartaler[0].udeblevet']],
    [
      'flere gennemførte end mødte',
      { sag, kvartaler: [{ tilgang: 10, udeblevet: 6, gennemfoert: 5 }] },
      ['more-than-came kvartaler[0].gennemfoert'],
    ],
    ['halve personer', { sag, kvartaler: [{ tilgang: 10.5 }] }, ['not-whole kvartaler[0].tilgang']],
    ['uger ud over fem år', { sag, kvartaler: [{ ugerUndervejs: 300 }] }, ['above-limit kvartaler[0].ugerUndervejs']],
    ['en regel uden grænse', { sag, stopregel: { efterKvartaler: 2 } }, ['missing stopregel.graense']],
    ['en regel efter sagens slutning', { sag, stopregel: { efterKvartaler: 17, graense: 0 } }, ['above-limit stopregel.efterKvartaler']],
    ['flere kvartaler end sagen har', { sag, kvartaler: Array.from({ length: 17 }, () => ({})) }, ['too-many-quarters kvartaler']],
  ])('%s', (_, draft, expected) => {
    expect(problemsIn(followUp(draft))).toEqual(expected);
  });
});
