import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { budgetFile } from '@/calculators/grundbudget/file';
import { sheetFile } from '@/calculators/budgetark/file';
import { effektFile } from '@/calculators/effektoekonomi/file';
import { sealFile } from '@/files/seal';
import type { FileKind } from '@/files/kind';
import { caseloadFile } from '@/calculators/sagsstamme/file';
import { calculateText } from '../../../scripts/beregn/content';
import { worked } from '../calculators/budgetark/sheets';
import { differences, readFixture, readVector, valueOf } from '../calculators/vectors';
import { stamp } from '../files/stamp';

type Fixture = Readonly<Record<string, unknown>>;
const read = (name: string) => readFixture(name) as Fixture;
const calculated = async (content: unknown) =>
  valueOf(await calculateText(typeof content === 'string' ? content : JSON.stringify(content), false));
const problems = async (content: unknown) => {
  const result = await calculateText(JSON.stringify(content), false);
  return result.ok ? [] : result.problems;
};
const basis = readVector('BC-04').input;
const mc = read('mc-01');
const eo = read('eo-01');
const sealed = (kind: FileKind<unknown>, input: unknown) => sealFile(kind, stamp, { input });

describe('beregn.ts kender hver slags regnestykke på dets felter', () => {
  it.each<[string, unknown, unknown]>([
    ['tornado', { ...read('tornado'), basis }, { npvBasis: 12_520_134 }],
    ['simulering', { ...mc, basis: { input: basis } }, mc['forventet']],
    ['effektmåling', read('ef-01'), read('ef-01')['forventet']],
    ['grundbudget år for år', read('gb-01'), read('gb-01')['forventet']],
    ['grundbudget måned for måned', read('gb-03'), read('gb-03')['forventet']],
    ['effektøkonomi', eo, { tilbud: eo['forventet'], trinvis: eo['trinvis'], robusthed: eo['robusthed'] }],
    ['et forløb på trappen', { forloebUger: 104 }, { kommuneUger: 73.8 }],
    ['tilfældige tal', read('prng'), { foersteFem: read('prng')['foersteFem'] }],
    ['en gemt effektøkonomi', sealed(effektFile, eo['input']), { tilbud: eo['forventet'] }],
  ])('%s', async (_, content, printed) => {
    expect(differences(await calculated(content), printed)).toEqual([]);
  });

  it('en samling af eksempler, hvor simuleringen nævner sin sag ved navn', async () => {
    const { foersteTre } = mc['forventet'] as { foersteTre: number[] };
    const collection = { meta: {}, businesscase: [readVector('BC-04')], monteCarlo: [{ ...mc, n: 3 }], tornado: read('tornado') };
    const result = (await calculated(collection)) as { [list: string]: { id: string; resultat: Fixture }[] };
    expect(Object.values(result).flatMap((items) => items.map(({ id }) => id))).toEqual(['BC-04', 'MC-01', 'tornado']);
    expect(differences(result['monteCarlo']?.[0]?.resultat, { foersteTre })).toEqual([]);
  });
});

describe('beregn.ts regner en sagsstamme', () => {
  const { input } = parse(readFileSync('content/eksempler/sagsstamme/eksempel.yaml', 'utf8')) as { input: Fixture };

  it('af felterne og af en gemt fil', async () => {
    const maal = { mellem: { ekstraUdgift: 1_384_615 } };
    expect(differences(await calculated(input), { maal })).toEqual([]);
    expect(differences(await calculated(sealed(caseloadFile, input)), { maal })).toEqual([]);
  });

  it('og siger, hvad der er galt, i stedet for et tal', async () => {
    expect(await problems({ ...input, andelTilSager: 80 })).toEqual([
      'Heraf til sager: En andel ligger mellem 0 og 100 pct. I har skrevet 8.000 pct.',
    ]);
  });
});

describe('beregn.ts regner et budgetark', () => {
  it.each<[string, unknown]>([
    ['af felterne', worked.input],
    ['af et gennemregnet eksempel', worked],
    ['af en gemt fil', sealed(sheetFile, worked.input)],
  ])('%s, og udskriver netop det, der står i det gennemregnede', async (_, content) => {
    const result = await calculated(content);
    expect(differences(result, worked.expected)).toEqual([]);
    expect(differences(worked.expected, JSON.parse(JSON.stringify(result)))).toEqual([]);
  });

  it('og siger, hvad der er galt på hver linje, i stedet for et tal', async () => {
    const [first] = worked.input.linjer ?? [];
    const linjer = [{ ...first, realisering: 40, maaler: { type: 'beloeb', aar: [1, null, 3, 4] } }];
    expect(await problems({ ...worked.input, linjer })).toEqual([
      'Linje 1, beløb i 2. år: Her mangler et svar. Regnestykket kan ikke undvære det.',
      'Linje 1, andel af virkningen: En andel ligger mellem 0 og 100 pct. I har skrevet 4.000 pct.',
    ]);
    expect(await problems({ ...worked.input, linjer: [{ ...first, pris: 3 }] })).toEqual([
      'Styrbar kender ikke feltet »linjer[0].pris«. Ret navnet, eller fjern feltet.',
    ]);
  });
});

describe('beregn.ts regner en opfølgning', () => {
  it('af en gemt fil med sagen i sig', async () => {
    const result = (await calculated(readFileSync('tests/fixtures/opfoelgning/v1.json', 'utf8'))) as {
      kvartaler: Fixture[];
      stop: Fixture;
    };
    expect(result.kvartaler).toHaveLength(16);
    expect(result.stop['status']).toBe('mangler-tal');
  });

  it('og siger, hvad der er galt, i stedet for et tal', async () => {
    expect(await problems({ sag: basis, kvartaler: [{ tilgang: 3, udeblevet: 4 }] })).toEqual([
      '1. kvartal i 1. år, udeblev: 4 er flere end de 3, der kan være tale om.',
    ]);
  });
});

describe('beregn.ts regner et gemt grundbudget', () => {
  const { input, forventet } = read('gb-01') as { input: object; forventet: unknown };
  const file = (grupper: readonly object[]) => sealFile(budgetFile, stamp, { grupper });

  it('for hver gruppe, med og uden investering', async () => {
    const result = (await calculated(file([{ input }, { input, investering: { ...input, tilgang: 0 } }]))) as Fixture[];
    expect(differences(result[0]?.['grundbudget'], forventet)).toEqual([]);
    expect(differences(result[1]?.['grundbudget'], forventet)).toEqual([]);
    expect(Object.keys(result[0] ?? {})).toEqual(['navn', 'grundbudget']);
    expect((result[1]?.['investering'] as { ultimo: number }[])[3]?.ultimo).toBeLessThan(2);
  });

  it('og siger, hvad der er galt, i stedet for et tal', async () => {
    const result = await calculateText(file([{ input }, { input: { ...input, kommuneAndel: 7 } }]), false);
    expect(result.ok ? [] : result.problems).toEqual([expect.stringContaining('Kommunens andel')]);
  });
});

describe('beregn.ts forklarer', () => {
  it.each<[string, unknown, string]>([
    ['en sag, der ikke er i filen', mc, 'Beregningen bygger på »BC-04«, som ikke er i filen.'],
    ['en fil uden beregning', [1, 2], 'Filen indeholder ikke en beregning.'],
    [
      'et felt, simuleringen ikke kan flytte',
      { ...mc, basis, parametre: [{ navn: 'vejret', fordeling: 'ligelig', min: 0, maks: 1 }] },
      'Forudsætning, nr. 1: »vejret« er ikke ét tal i beregningen.',
    ],
    [
      'et tilbud uden for skalaen',
      { tilbud: [{ navn: 'x', deltagere: 1, omkostning: 1, maal: 9 }], vaegte: { maal: 1 }, skala: { maal: [0, 5] } },
      'Tilbud, nr. 1, maal: 9 ligger uden for skalaen fra 0 til 5.',
    ],
    [
      'en kurve, der stopper',
      { ...(read('gb-03')['input'] as object), horisontAar: 4 },
      'Kurve for dem, der er på ydelsen ved start: Kurven stopper i måned 36, før alle er ude.',
    ],
    [
      'umulige antal',
      { afgangIndsats: 9, nIndsats: 5, afgangKontrol: 1, nKontrol: 5 },
      'Forlod ydelsen med indsatsen: 9 kan ikke have forladt ydelsen',
    ],
    [
      'den sag i en samling, der er forkert',
      { businesscase: [{ id: 'X-1', input: { ...basis, laekage: 7 } }] },
      'X-1: Andel af de sparede uger',
    ],
  ])('%s', async (_, content, sentence) => {
    expect((await problems(content)).join('\n')).toContain(sentence);
  });
});
