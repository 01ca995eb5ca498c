import { describe, expect, it } from 'vitest';
import { compareOffers, type EffektDraft, type EffektInput } from '@/calculators/effektoekonomi/domain';
import { differences, problemsIn, readFixture, valueOf } from '../../vectors';

const { input, forventet, trinvis, robusthed } = readFixture('eo-01') as {
  input: EffektInput;
  forventet: object[];
  trinvis: object[];
  robusthed: object;
};
const [praktik, straks] = input.tilbud;

describe('Effektøkonomi', () => {
  it('EO-01: rækkefølge, trin og robusthed som i eksemplet', () => {
    expect(differences(valueOf(compareOffers(input)), { tilbud: forventet, trinvis, robusthed })).toEqual([]);
  });

  it('EO-02: andre vægte vender rækkefølgen', () => {
    const vaegte = { beskaeftigelseseffekt: 0.1, progression: 0.7, borgeroplevelse: 0.2 };
    const { tilbud } = valueOf(compareOffers({ ...input, vaegte }));
    const ranking = tilbud.map(({ navn, effektPr1000kr }) => ({ navn, effektPr1000kr }));
    expect(
      differences(ranking, [
        { navn: 'Virksomhedspraktik', effektPr1000kr: 1.975 },
        { navn: 'Straksaktivering', effektPr1000kr: 1.8182 },
        { navn: 'Mentorforløb', effektPr1000kr: 1.7714 },
      ]),
    ).toEqual([]);
  });

  it('lader et nyt tilbud være uden betydning for de andres point', () => {
    const before = valueOf(compareOffers({ ...input, tilbud: input.tilbud.slice(0, 2) })).tilbud;
    const after = valueOf(compareOffers(input)).tilbud;
    for (const { navn, score } of before) expect(after.find((offer) => offer.navn === navn)?.score).toEqual(score);
  });

  it('fordeler alle vægtninger på tilbuddene', () => {
    const { antalVaegte, andelBedst } = valueOf(compareOffers(input)).robusthed;
    expect(antalVaegte).toBe(231);
    expect(Object.values(andelBedst).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('har en skala, der kan vende: lavere er bedre', () => {
    const { tilbud } = valueOf(compareOffers({ tilbud: input.tilbud, vaegte: { progression: 1 }, skala: { progression: [10, 0] } }));
    expect(tilbud.find(({ navn }) => navn === 'Straksaktivering')?.score['progression']).toBe(90);
  });

  it('giver intet svar på ekstra effekt pr. krone, når det næste tilbud koster det samme', () => {
    const same = { ...praktik, navn: 'Andet', deltagere: 120, omkostning: 2_400_000 };
    expect(valueOf(compareOffers({ ...input, tilbud: [praktik ?? same, same] })).trinvis[0]?.ekstraEffektPr1000kr).toBeNull();
  });
});

describe('Effektøkonomi afviser', () => {
  it.each<[string, EffektDraft, string[]]>([
    ['ingen tilbud', { tilbud: [] }, ['missing tilbud']],
    ['et tilbud uden deltagere', { tilbud: [{ ...straks, deltagere: 0 }] }, ['not-positive tilbud[0].deltagere']],
    ['et gratis tilbud', { tilbud: [{ ...straks, omkostning: 0 }] }, ['not-positive tilbud[0].omkostning']],
    ['et mål, der mangler', { tilbud: [{ ...straks, progression: undefined }] }, ['missing tilbud[0].progression']],
    ['en værdi uden for skalaen', { tilbud: [{ ...straks, progression: 11 }] }, ['outside-scale tilbud[0].progression']],
    ['to tilbud med samme navn', { tilbud: [straks ?? {}, straks ?? {}] }, ['name-taken tilbud[1].navn']],
    ['et tilbud uden navn', { tilbud: [{ ...straks, navn: '' }] }, ['missing tilbud[0].navn']],
    ['vægte, der ikke giver 100 pct.', { vaegte: { progression: 0.5 } }, ['shares-not-whole vaegte']],
    ['ingen vægte', { vaegte: {} }, ['missing vaegte']],
    [
      'en skala uden længde',
      { vaegte: { progression: 1 }, skala: { progression: [1, 1] }, tilbud: [{ ...straks, progression: 1 }] },
      ['scale-without-length skala.progression'],
    ],
    ['en manglende skala', { vaegte: { progression: 1 }, skala: {} }, ['missing skala.progression[0]', 'missing skala.progression[1]']],
  ])('%s', (_, change, expected) => {
    expect(problemsIn(compareOffers({ ...input, ...change }))).toEqual(expected);
  });

  it('flere mål, end sammenligningen kan bære', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const each = (value: number) => Object.fromEntries(names.map((name) => [name, value]));
    const skala = Object.fromEntries(names.map((name) => [name, [0, 10] as const]));
    const tilbud = [{ navn: 'x', deltagere: 1, omkostning: 1, ...each(1) }];
    expect(problemsIn(compareOffers({ tilbud, vaegte: each(1 / 8), skala }))).toEqual(['too-many-measures vaegte']);
  });
});
