/** The sheet as a form: what is typed, what it means, and that a file comes back as it was. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mostLines, type SheetDraft } from '@/calculators/budgetark/domain';
import { sheetFileSchema, type SheetFile } from '@/calculators/budgetark/file-rules';
import { cellsOf, restAsLast, seriesIn, severalIn, unreadableIn, withCells } from '@/calculators/budgetark/ui/cells';
import {
  backText,
  behindOf,
  bidTable,
  evenOf,
  keyFigures,
  kindOf,
  lineAmount,
  sumAmount,
  verdictOf,
} from '@/calculators/budgetark/ui/findings';
import { columnsOf, sheetTool, withLine } from '@/calculators/budgetark/ui/form';
import type { Sources } from '@/calculators/budgetark/ui/lines';
import type { Typed } from '@/forms/fields';
import { sentencesAt } from '@/forms/problems';
import { isKeepable, type Filled } from '@/forms/tool';
import { printedCases, worked } from '../sheets';

const example = (id: string): SheetFile =>
  sheetFileSchema.parse({ input: (parse(readFileSync(`content/eksempler/budgetark/${id}.yaml`, 'utf8')) as { input: unknown }).input });

function opened(file: SheetFile): Filled<Sources> {
  const filled = sheetTool.fromFile(file);
  if (!filled) throw new Error('Arket har ikke plads til filen.');
  return filled;
}
const saved = (filled: Filled<Sources>): unknown => JSON.parse(JSON.stringify(sheetTool.toFile(filled, {})));
const basis = opened({ input: worked.input });
const typedOver = (change: Typed): Filled<Sources> => ({ ...basis, typed: { ...basis.typed, ...change } });
const sentences = (filled: Filled<Sources>) => sentencesAt(sheetTool.fields, filled.typed, sheetTool.calculate(filled).problems);
function resultOf(filled: Filled<Sources>) {
  const { result } = sheetTool.calculate(filled);
  if (!result) throw new Error(JSON.stringify([...sentences(filled)]));
  return result;
}

describe('Et gemt ark', () => {
  const envelope = (JSON.parse(readFileSync('tests/fixtures/envelope/budgetark-1.json', 'utf8')) as { payload: SheetFile }).payload;
  const files: readonly (readonly [string, SheetFile])[] = [
    ['det gennemregnede', { input: worked.input }],
    ['det gemte med en linje af hver slags', { input: envelope.input }],
    ...['flere-grupper', 'udfasning', 'hilleroed-2013'].map((id) => [id, example(id)] as const),
    ...printedCases.map(({ titel, input }) => [titel, { input }] as const),
  ];

  it.each(files)('%s står i felterne og kommer tilbage, som det var', (_, file) => {
    const visning = { enhed: 'tusind', fortegn: 'plus' };
    expect(saved(opened(file))).toEqual({ visning, input: { ...file.input, diskonteringsKonvention: 'primo' } });
    expect(saved(opened({ ...file, visning: { enhed: 'kr', fortegn: 'mindreudgift' } }))).toMatchObject({
      visning: { enhed: 'kr', fortegn: 'mindreudgift' },
    });
  });

  it('har ingen plads i felterne, når en linje ikke siger, hvad den er, eller et tal ikke har et år', () => {
    const [first] = worked.input.linjer ?? [];
    const fits = (linjer: SheetDraft['linjer']) => sheetTool.fromFile({ input: { ...worked.input, linjer } }) !== undefined;
    expect(fits([{ ...first, art: undefined }])).toBe(false);
    expect(fits([{ ...first, maaler: { type: 'beloeb', aar: [1, 2, 3, 4, 5] } }])).toBe(false);
    expect(fits([{ ...first, id: undefined }])).toBe(true);
  });
});

describe('Tallene i en linje', () => {
  it('kan skrives i én celle og fylder årene', () => {
    expect(severalIn('10 39 39 39')).toEqual(['10', '39', '39', '39']);
    expect(severalIn('1.000\t2.000,5\r\n')).toEqual(['1.000', '2.000,5']);
    expect(severalIn('10;;39')).toEqual(['10', '', '39']);
  });

  it('er ét tal, også med enhed, og gættes ikke, når noget af det ikke er et tal', () => {
    expect(severalIn('1,2 mio.')).toBeUndefined();
    expect(severalIn('39')).toBeUndefined();
    expect(severalIn('10 mange')).toBeUndefined();
  });

  it('beholder det, der er skrevet, når arket får færre år og flere igen', () => {
    const text = withCells('1\n2\n3', 1, ['9']);
    expect(cellsOf(text, 2)).toEqual(['1', '9']);
    expect(cellsOf(text, 3)).toEqual(['1', '9', '3']);
  });

  it('bliver som sidste år i de år, der er tomme', () => {
    expect(restAsLast('10\n39', 4)).toBe('10\n39\n39\n39');
    expect(restAsLast('', 4)).toBe('');
  });

  it('er huller og ikke nul, hvor intet er skrevet, eller det ikke kan læses', () => {
    expect(seriesIn('1\n\nx', 3)).toEqual([1, null, null]);
    expect(unreadableIn('1\n\nx', 3)).toEqual([2]);
  });
});

describe('Det, der er galt, står ved sit felt', () => {
  it('med året foran, når det er et tal i et år', () => {
    const filled = typedOver({ 'linjer.0.tal': '10\n\n39\n39', 'linjer.2.tal': '1\n2\nto\n2', 'linjer.4.tal': '1\n-2\n3\n4' });
    expect([...sentences(filled)]).toEqual([
      ['linjer-2-tal', '2029: Det er ikke et tal, vi kan læse. Skriv for eksempel 12,5 eller 1.370.000.'],
      ['linjer-0-tal', '2028: Her mangler et svar. Regnestykket kan ikke undvære det.'],
      ['linjer-4-tal', '2028: Tallet kan ikke være under nul. I har skrevet -2.'],
    ]);
  });

  it('og et ark med huller kan gemmes, men ikke et med noget, der ikke kan læses', () => {
    const keeps = (change: Typed) => isKeepable(sheetTool, typedOver(change), undefined);
    expect(keeps({ 'linjer.0.tal': '10', 'linjer.0.pris': '' })).toBe(true);
    expect(keeps({ 'linjer.0.tal': 'ti' })).toBe(false);
    expect(keeps({ 'linjer.0.pris': 'dyrt' })).toBe(false);
  });

  it('også for en andel, der flytter, og for alt under ét', () => {
    const filled = typedOver({ 'linjer.0.flyttere': '2', 'linjer.0.flyt1.andel': '90' });
    expect([...sentences(filled).keys()]).toEqual(['linjer-0-flyt1-prisPrHelaarsperson', 'linjer-0-flyt1-kommuneAndel']);
    const whole = typedOver({
      'linjer.0.flyttere': '2',
      'linjer.0.flyt1.andel': '90',
      'linjer.0.flyt1.prisPrHelaarsperson': '1',
      'linjer.0.flyt1.kommuneAndel': '1',
      'linjer.0.flyt1.ramme': 'andet',
    });
    expect([...sentences(whole)]).toEqual([['linjer-0-flyttere', 'Der kan højst flytte 100 pct. tilsammen. Her flytter 110 pct.']]);
  });

  it('og et ark uden linjer siger, at de mangler', () => {
    const empty = sheetTool.emptied?.(basis) ?? basis;
    expect(columnsOf(empty.typed).map(({ name }) => name)).toEqual(['2027', '2028', '2029', '2030']);
    expect([...sentences(empty).keys()]).toEqual(['linjer']);
  });
});

describe('En ny linje', () => {
  it('har et nummer, ingen anden har, og rører ikke de andre', () => {
    const { row, ...filled } = withLine(basis, { art: 'udgift', ramme: 'service', maaler: { type: 'beloeb' } });
    const { input } = sheetTool.toFile(filled, {});
    expect(row).toBe(6);
    expect(input.linjer?.at(-1)).toMatchObject({ id: 'l1', art: 'udgift', maaler: { type: 'beloeb', aar: [null, null, null, null] } });
    expect(input.linjer?.slice(0, -1)).toEqual(sheetTool.toFile(basis, {}).input.linjer);
  });
});

describe('Svaret', () => {
  const result = resultOf(basis);

  it('siger, hvad kommunen tjener, hvornår det er tjent hjem, og hvor lidt der skal til', () => {
    expect(verdictOf(result)).toBe('Med disse tal tjener kommunen 10\u00a0mio. kr. på fire år');
    expect(backText(result)).toBe('i 2028');
    expect(evenOf(result)).toMatchObject({ share: '47\u00a0%', text: 'af virkningen: mindst 15 færre helårspersoner om året i snit.' });
    expect(keyFigures(result).map(({ value }) => value)).toEqual([
      'i 2028',
      '9,3\u00a0mio. kr.',
      '2\u00a0mio. kr.',
      '4,5\u00a0mio. kr.',
      expect.stringContaining('kr.') as string,
    ]);
  });

  it('siger det, når det koster, når virkningen ikke rækker, og når den ikke er noget værd', () => {
    const poor = resultOf(typedOver({ 'linjer.0.realisering': '10', 'linjer.1.realisering': '0' }));
    expect(verdictOf(poor)).toMatch(/^Med disse tal koster det kommunen .* over fire år$/);
    expect(evenOf(poor).text).toMatch(/Det er mere end hele virkningen/);
    expect(evenOf(resultOf(typedOver({ 'linjer.0.realisering': '0', 'linjer.1.realisering': '0' }))).share).toBeUndefined();
  });

  it('viser to bud mere, når de er skrevet', () => {
    expect(bidTable(result)).toBeUndefined();
    const bids = bidTable(resultOf(typedOver({ 'bud.forsigtig': '50' })));
    expect(bids?.rows.map(({ name }) => name)).toEqual(['Forsigtigt', 'Som i arket']);
  });

  it('skriver en besparelse med plus, eller som et budget gør, med minus', () => {
    const plus = { inThousands: true, savingsAsMinus: false };
    const minus = { ...plus, savingsAsMinus: true };
    expect([lineAmount(1_424_000, 'virkning', plus), lineAmount(1_424_000, 'virkning', minus)]).toEqual(['1.424', '-1.424']);
    expect([lineAmount(924_000, 'udgift', minus), sumAmount(-300_000, minus)]).toEqual(['924', '300']);
  });

  it('mærker en linje med hvert tal bag beløbene', () => {
    expect(kindOf(worked.input.linjer?.[0] ?? {}) + behindOf(worked.input.linjer?.[0] ?? {})).toBe(
      'overførsler · helårspersoner 10 · 39 · 39 · 39, à 220.000 kr., 80\u00a0%, 20\u00a0% til fleksjob, heraf 100\u00a0%',
    );
  });
});

describe('Et fuldt ark', () => {
  it('på tres linjer og ti år regnes fra felt til svar på under 16 ms', () => {
    const ten = Array<number>(10).fill(12);
    const [first] = worked.input.linjer ?? [];
    const linjer = Array.from({ length: mostLines }, (_, index) => ({
      ...first,
      id: String(index),
      maaler: { ...(first?.maaler ?? { type: 'helaarspersoner' as const }), antal: ten },
    }));
    const filled = opened({ input: { ...worked.input, antalAar: 10, linjer: linjer } });
    const times = Array.from({ length: 40 }, () => {
      const begun = performance.now();
      sentences(filled);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(16);
  });
});
