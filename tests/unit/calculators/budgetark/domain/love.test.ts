/** Laws that hold for every sheet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atRealisation,
  calculateSheet,
  type LineDraft,
  type SeriesDraft,
  type Sheet,
  type SheetDraft,
} from '@/calculators/budgetark/domain';
import { numbersIn, valueOf } from '../../vectors';
import { anySheet } from './arbitrary';

const calculated = (sheet: SheetDraft): Sheet => valueOf(calculateSheet(sheet));
const runs = { numRuns: 60 };

/** How far two sums may be from each other: the rounding of amounts of this size. */
const rounding = (sheet: Sheet): number =>
  1e-9 * Math.max(1, ...numbersIn(sheet.aar).map(Math.abs), ...numbersIn(sheet.linjer).map(Math.abs));

/** The sheet with this line alone. */
const alone = (sheet: SheetDraft, index: number): SheetDraft => ({ ...sheet, linjer: (sheet.linjer ?? []).slice(index, index + 1) });

const twice = (series: SeriesDraft | undefined): SeriesDraft => (series ?? []).map((value) => (value ?? NaN) * 2);
const dearer = <Priced extends { readonly ydelsePrAar?: number | undefined }>(priced: Priced): Priced => ({
  ...priced,
  ydelsePrAar: (priced.ydelsePrAar ?? NaN) * 2,
});

/** The line with every number of the years doubled; a benefit of twice the kroner where it is measured by a case or a stock. */
function doubled(line: LineDraft): LineDraft {
  const { maaler } = line;
  if (maaler === undefined) return line;
  if (maaler.type === 'beloeb') return { ...line, maaler: { ...maaler, aar: twice(maaler.aar) } };
  if (maaler.type === 'sag') return { ...line, maaler: { ...maaler, input: dearer(maaler.input ?? {}) } };
  if (maaler.type === 'bestand')
    return { ...line, maaler: { ...maaler, foer: dearer(maaler.foer ?? {}), efter: dearer(maaler.efter ?? {}) } };
  return { ...line, maaler: { ...maaler, antal: twice(maaler.antal) } };
}

describe('Et budgetark', () => {
  it('er summen af sine linjer, regnet hver for sig', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const whole = calculated(sheet);
        const parts = (sheet.linjer ?? []).map((_, index) => calculated(alone(sheet, index)));
        for (const [year, { netto, service, overfoersel, andet }] of whole.aar.entries())
          for (const [name, value] of Object.entries({ netto, service, overfoersel, andet }))
            expect(Math.abs(value - parts.reduce((sum, part) => sum + (part.aar[year]?.[name as 'netto'] ?? NaN), 0))).toBeLessThanOrEqual(
              rounding(whole),
            );
        const presentValue = parts.reduce((sum, part) => sum + part.nutidsvaerdi, 0);
        expect(Math.abs(whole.nutidsvaerdi - presentValue)).toBeLessThanOrEqual(rounding(whole));
      }),
      runs,
    );
  });

  it('giver det dobbelte af en linje, når dens tal er det dobbelte', () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), (sheet, pick) => {
        const lines = sheet.linjer ?? [];
        const at = pick % lines.length;
        const changed = { ...sheet, linjer: lines.map((line, index) => (index === at ? doubled(line) : line)) };
        const [before, line, after] = [calculated(sheet), calculated(alone(sheet, at)), calculated(changed)];
        for (const [year, { netto }] of after.aar.entries())
          expect(Math.abs(netto - (before.aar[year]?.netto ?? NaN) - (line.aar[year]?.netto ?? NaN))).toBeLessThanOrEqual(rounding(after));
      }),
      runs,
    );
  });

  it('er det samme, hvordan linjerne end står', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const [one, other] = [calculated(sheet), calculated({ ...sheet, linjer: (sheet.linjer ?? []).toReversed() })];
        for (const [index, value] of numbersIn(one.aar).entries())
          expect(Math.abs(value - (numbersIn(other.aar)[index] ?? NaN))).toBeLessThanOrEqual(rounding(one));
        expect(one.linjer).toEqual(other.linjer.toReversed());
      }),
      runs,
    );
  });

  it('har hvert år en netto, der er summen af rammerne', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const result = calculated(sheet);
        for (const { service, overfoersel, andet, netto } of result.aar)
          expect(Math.abs(service + overfoersel + andet - netto)).toBeLessThanOrEqual(rounding(result));
      }),
      runs,
    );
  });

  it('går i nul, når hver virkning er nulpunktets andel af sig selv', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const result = calculated(sheet);
        const andel = result.nulpunkt?.andel ?? NaN;
        fc.pre(andel >= 0 && andel <= 1);
        const linjer = (sheet.linjer ?? []).map((line): LineDraft =>
          line.art === 'virkning' ? { ...line, realisering: (line.realisering ?? 1) * andel } : line,
        );
        expect(Math.abs(calculated({ ...sheet, linjer }).nutidsvaerdi)).toBeLessThanOrEqual(10 * rounding(result));
      }),
      runs,
    );
  });

  it('uden virkning koster præcis sine udgifter, når indtægterne er trukket fra', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { aar, nulpunkt, ...rest } = calculated(atRealisation(sheet, 0));
        expect(nulpunkt).toBeNull();
        const costs = aar.reduce((sum, { udgift, indtaegt }) => sum + udgift - indtaegt, 0);
        expect(Math.abs(rest.netto + costs)).toBeLessThanOrEqual(1e-3);
      }),
      runs,
    );
  });

  it('med andre bud er arket med den andel af hver virkning', () => {
    fc.assert(
      fc.property(anySheet, fc.double({ min: 0, max: 1, noNaN: true }), (sheet, forsigtig) => {
        const bid = calculated({ ...sheet, bud: { forsigtig } }).forsigtig;
        expect(calculated(atRealisation(sheet, forsigtig))).toMatchObject({ ...bid });
      }),
      runs,
    );
  });
});
