/** Eleven public business cases as sheets: what a source prints is reached, or the sheet says which number the source lacks. */
import { describe, expect, it } from 'vitest';
import { calculateSheet, type LineDraft, type Sheet, type SheetDraft } from '@/calculators/budgetark/domain';
import { problemsIn, valueOf } from '../../vectors';
import { printedCases } from '../sheets';

/** The sheet with a price wherever the source lacks one: what does not depend on it can be read all the same. */
const priced = (input: SheetDraft): SheetDraft => ({
  ...input,
  linjer: (input.linjer ?? []).map((line): LineDraft => {
    const { maaler } = line;
    if (maaler?.type === 'helaarspersoner') return { ...line, maaler: { prisPrHelaarsperson: 1, kommuneAndel: 1, ...maaler } };
    return maaler?.type === 'prPerson' ? { ...line, maaler: { pris: 1, ...maaler } } : line;
  }),
});

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The number at a place in the result: of the whole sheet, of a year, of a line, or the persons behind the effects. */
function numberAt(result: Sheet, place: string): number | undefined {
  const [first = '', index = '', part = ''] = place.split('.');
  const persons = result.linjer.flatMap(({ helaarspersoner }) => (helaarspersoner ? [helaarspersoner] : []));
  if (first === 'helaarspersoner') return total(persons.map((years) => years[Number(index)] ?? NaN));
  if (first === 'personer') return total(persons.flat());
  if (first === 'aar') return result.aar[Number(index)]?.[part as 'netto'];
  if (first === 'linjer') return result.linjer.find(({ id }) => id === index)?.aar[Number(part)];
  if (first === 'refunderet') return total(result.aar.map(({ udgift, indtaegt }) => udgift - indtaegt));
  return first === 'netto' ? result.netto : total(result.aar.map((year) => year[first as 'udgift']));
}

describe('De elleve offentlige sager som budgetark', () => {
  it('er elleve, og hver siger, hvor den er læst, og hvad arket antager', () => {
    expect(printedCases).toHaveLength(11);
    expect(printedCases.filter(({ kilde, antaget }) => !kilde.startsWith('http') || antaget.length === 0)).toEqual([]);
  });

  it.each(printedCases)('$titel: det trykte nås', ({ trykt, input }) => {
    const result = valueOf(calculateSheet(priced(input)));
    const missed = trykt.filter(({ sted, tal, afrunding }) => !(Math.abs((numberAt(result, sted) ?? NaN) - tal) <= afrunding + 1e-6));
    expect(missed.map(({ hvad, sted }) => `${hvad}: ${String(numberAt(result, sted))}`)).toEqual([]);
  });

  it.each(printedCases)('$titel: det, kilden ikke siger, står tomt og er ikke nul', ({ mangler, input }) => {
    const fields = mangler.map((line) => line.split(':')[0] ?? '');
    expect(problemsIn(calculateSheet(input))).toEqual(fields.map((field) => `missing ${field}`));
  });

  it('Aabenraa går i nul, når en helårsperson er 105.769 kr. værd for kommunen', () => {
    const [first] = printedCases;
    const input = priced(first?.input ?? {});
    const linjer = (input.linjer ?? []).map((line): LineDraft => {
      const isEffect = line.maaler?.type === 'helaarspersoner';
      return isEffect ? { ...line, maaler: { ...line.maaler, prisPrHelaarsperson: 16_500_000 / (39 * 4) } } : line;
    });
    const { netto, nulpunkt } = valueOf(calculateSheet({ ...input, linjer }));
    expect([netto, nulpunkt?.andel]).toEqual([expect.closeTo(0, 4), expect.closeTo(1, 10)]);
  });

  it('Cabis borger med fjorten timers assistance sparer 2.167 kr. om måneden', () => {
    const input = printedCases.find(({ titel }) => titel.startsWith('Cabi'))?.input ?? {};
    const linjer = (input.linjer ?? []).map((line): LineDraft =>
      line.maaler?.type === 'prPerson' ? { ...line, maaler: { ...line.maaler, antal: [2] } } : line,
    );
    expect(valueOf(calculateSheet({ ...input, linjer })).netto / 12).toBeCloseTo(2166.6, 1);
  });
});
