import { describe, expect, it } from 'vitest';
import { calculateSheet, mostLines, sheetOutput, type LineDraft, type SheetDraft } from '@/calculators/budgetark/domain';
import { differences, problemsIn, readVector, valueOf } from '../../vectors';
import { worked } from '../sheets';

const amounts = (...aar: (number | null)[]) => ({ type: 'beloeb', aar }) as const;
const effect: LineDraft = { id: 'v', art: 'virkning', ramme: 'overfoersel', maaler: amounts(100, 100) };
const cost: LineDraft = { id: 'u', art: 'udgift', ramme: 'service', maaler: amounts(150, 0) };
const basis: SheetDraft = { foersteAar: 2027, antalAar: 2, prisniveau: 2027, diskonteringsrente: 0, linjer: [effect, cost] };
const calculated = (...linjer: LineDraft[]) => valueOf(calculateSheet({ ...basis, linjer }));
const problems = (change: Partial<SheetDraft>) => problemsIn(calculateSheet({ ...basis, ...change }));
const withMeasure = (maaler: LineDraft['maaler'], art: LineDraft['art'] = 'virkning') => problems({ linjer: [{ ...effect, art, maaler }] });

describe('Det gennemregnede budgetark', () => {
  it('BA-01 regnes til kronen, og udskriften har netop de navne, der står i det', () => {
    const output: unknown = JSON.parse(JSON.stringify(sheetOutput(valueOf(calculateSheet(worked.input)))));
    expect(differences(output, worked.expected)).toEqual([]);
    expect(differences(worked.expected, output)).toEqual([]);
  });
});

describe('En linje i et budgetark', () => {
  it('lægger det, der flytter, i den ramme, det flytter til', () => {
    const flytter = [{ andel: 0.5, ramme: 'service' as const, prisPrHelaarsperson: 50, kommuneAndel: 1 }];
    const maaler = { type: 'helaarspersoner', antal: [10, 10], prisPrHelaarsperson: 100, kommuneAndel: 0.8, flytter } as const;
    const { aar, linjer } = calculated({ ...effect, maaler });
    expect(linjer[0]?.aar).toEqual([550, 550]);
    expect(aar[0]).toMatchObject({ overfoersel: 800, service: -250, netto: 550, stat: expect.closeTo(200, 9) as number });
  });

  it('kan have flere personer i stedet for færre, når den er en virkning', () => {
    const persons = { type: 'helaarspersoner', antal: [-1, 2], prisPrHelaarsperson: 100, kommuneAndel: 1 } as const;
    expect(calculated({ ...effect, maaler: persons }).aar.map(({ netto }) => netto)).toEqual([-100, 200]);
    expect(withMeasure(persons, 'udgift')).toEqual(['negative linjer[0].maaler.antal[0]']);
  });

  it('af et regnestykke er det, kommunen sparer ifølge regnestykket, år for år', () => {
    const { input, forventet } = readVector('BC-04');
    const years = forventet['aar'] as readonly { readonly besparelseKommune?: number }[];
    const linjer = [{ ...effect, maaler: { type: 'sag', input } as const }];
    const { linjer: lines, aar } = valueOf(calculateSheet({ ...basis, antalAar: input.horisontAar, linjer }));
    expect(
      differences(
        lines[0]?.aar,
        years.map(({ besparelseKommune }) => besparelseKommune),
      ),
    ).toEqual([]);
    expect(aar[0]?.stat).toBeGreaterThan(0);
  });

  it('af en bestand, der falder, er forskellen på de to budgetter', () => {
    const foer = { startbestand: 100, tilgang: 100, varighedUger: 52, ydelsePrAar: 1000, kommuneAndel: 0.8 };
    const maaler = { type: 'bestand', foer, efter: { ...foer, varighedUger: [52, 26, 26, 26] } } as const;
    const { linjer, aar } = calculated({ ...effect, maaler });
    expect(linjer[0]?.aar[0]).toBeCloseTo(0, 9);
    const fewer = linjer[0]?.helaarspersoner?.[1] ?? NaN;
    expect(fewer).toBeGreaterThan(20);
    expect([linjer[0]?.aar[1], aar[1]?.stat]).toEqual([expect.closeTo(fewer * 800, 6), expect.closeTo(fewer * 200, 6)]);
  });

  it('med en realisering regnes kun så langt, når den er en virkning', () => {
    const { aar } = calculated({ ...effect, realisering: 0.25 }, { ...cost, realisering: 0.25 });
    expect(aar[0]).toMatchObject({ virkning: 25, udgift: 150 });
  });
});

describe('Et budgetark siger', () => {
  it('hvornår pengene er tjent hjem, i en lige linje inden for året', () => {
    expect(calculated(effect, cost).tilbagebetalingAar).toBe(1.5);
    expect(calculated(cost).tilbagebetalingAar).toBeNull();
    expect(calculated(effect).tilbagebetalingAar).toBe(0);
  });

  it('når summen bliver negativ igen bagefter', () => {
    const later = { ...cost, maaler: amounts(0, 300) };
    expect(calculated(effect, later)).toMatchObject({ tilbagebetalingAar: 0, negativIgen: 2028 });
    expect(calculated(effect, cost)).not.toHaveProperty('negativIgen');
  });

  it('intet nulpunkt, når virkningen intet er værd, og ingen personer, når ingen er talt', () => {
    expect(calculated({ ...effect, realisering: 0 }, cost).nulpunkt).toBeNull();
    expect(calculated(effect, cost).nulpunkt).toEqual({ andel: 0.75, helaarspersoner: undefined });
  });

  it('intet om staten, når ingen linje fortæller det', () => {
    expect(calculated(effect, cost).aar[0]).not.toHaveProperty('stat');
  });
});

describe('Et budgetark uden svar siger alt, der er galt', () => {
  it('på én gang, hvert sted for sig', () => {
    expect(
      problems({ foersteAar: 1927, antalAar: undefined, linjer: [{ ...effect, ramme: undefined, maaler: amounts(1, null) }, { id: 'v' }] }),
    ).toEqual([
      'year-out-of-range foersteAar',
      'missing antalAar',
      'missing linjer[0].ramme',
      'missing linjer[0].maaler.aar[1]',
      'missing linjer[1].art',
      'missing linjer[1].ramme',
      'missing linjer[1].maaler',
      'same-id linjer[1].id',
    ]);
  });

  it.each<[string, Partial<SheetDraft>, string]>([
    ['uden linjer', { linjer: [] }, 'missing linjer'],
    [
      'over ti år',
      { antalAar: 11, linjer: [{ ...effect, maaler: amounts(...Array<number>(11).fill(1)) }] },
      'horizon-out-of-range antalAar',
    ],
    [
      'over tres linjer',
      { linjer: Array.from({ length: mostLines + 1 }, (_, index) => ({ ...effect, id: String(index) })) },
      'too-many linjer',
    ],
    ['for lange navne', { linjer: [{ ...effect, navn: 'x'.repeat(121) }] }, 'text-too-long linjer[0].navn'],
    ['en andel over én', { linjer: [{ ...effect, realisering: 40 }] }, 'share-out-of-range linjer[0].realisering'],
  ])('%s', (_, change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });

  it.each<[string, LineDraft['maaler'], LineDraft['art'], string]>([
    ['tal til for få år', amounts(1), 'udgift', 'length-not-horizon linjer[0].maaler.aar'],
    ['et beløb under nul', amounts(1, -1), 'udgift', 'negative linjer[0].maaler.aar[1]'],
    [
      'flere, der flytter, end der er',
      {
        type: 'helaarspersoner',
        antal: [1, 1],
        prisPrHelaarsperson: 1,
        kommuneAndel: 1,
        flytter: [0.6, 0.6].map((andel) => ({ andel, ramme: 'andet' as const, prisPrHelaarsperson: 1, kommuneAndel: 1 })),
      },
      'virkning',
      'shares-above-whole linjer[0].maaler.flytter',
    ],
    ['et regnestykke, der ikke kan regnes', { type: 'sag', input: {} }, 'virkning', 'case-not-ready linjer[0].maaler.input'],
    [
      'et regnestykke i løbende priser',
      { type: 'sag', input: { ...readVector('BC-04').input, diskonteringsrente: 0, satsIndeks: [1, 1, 1, 1] } },
      'virkning',
      'case-in-current-prices linjer[0].maaler.input',
    ],
    ['et regnestykke som udgift', { type: 'sag', input: readVector('BC-04').input }, 'udgift', 'not-an-effect linjer[0].maaler'],
    [
      'et grundbudget, der slutter før arket',
      {
        type: 'bestand',
        foer: { startbestand: 1, tilgang: [1], varighedUger: 9, ydelsePrAar: 1, kommuneAndel: 1 },
        efter: { startbestand: 1, tilgang: 1, varighedUger: 9, ydelsePrAar: 1, kommuneAndel: 1 },
      },
      'virkning',
      'ends-too-early linjer[0].maaler.foer',
    ],
  ])('%s', (_, maaler, art, problem) => {
    expect(withMeasure(maaler, art)).toEqual([problem]);
  });
});
