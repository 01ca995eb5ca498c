/** Sheets of every shape the model knows, for the laws that hold for all of them. */
import fc from 'fast-check';
import { frames, mostMoved, type LineDraft, type MeasureDraft, type SheetDraft } from '@/calculators/budgetark/domain';
import { anyCase } from '../../straksaktivering/domain/arbitrary';

/** As the cases have it. */
export const years = 4;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const kroner = fc.integer({ min: 0, max: 2_000_000 });
const series = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: years, maxLength: years });
const persons = fc.integer({ min: 0, max: 400 });
const frame = fc.constantFrom(...frames);

const moved = fc
  .array(fc.record({ andel: share, ramme: frame, prisPrHelaarsperson: kroner, kommuneAndel: share }), { maxLength: mostMoved })
  .map((all) => all.map((one) => ({ ...one, andel: one.andel / mostMoved })));
const stock = fc.record({
  startbestand: persons,
  tilgang: persons,
  varighedUger: fc.double({ min: 1, max: 200, noNaN: true }),
  ydelsePrAar: kroner,
  kommuneAndel: share,
});

/** Any way to measure an effect. */
const effect: fc.Arbitrary<MeasureDraft> = fc.oneof(
  fc.record({
    type: fc.constant('helaarspersoner' as const),
    antal: series(fc.integer({ min: -50, max: 400 })),
    prisPrHelaarsperson: kroner,
    kommuneAndel: share,
    flytter: moved,
  }),
  fc.record({ type: fc.constant('sag' as const), input: anyCase }),
  fc.record({ type: fc.constant('bestand' as const), foer: stock, efter: stock }),
);
const amounts: fc.Arbitrary<MeasureDraft> = fc.oneof(
  series(kroner).map((aar) => ({ type: 'beloeb' as const, aar })),
  fc.record({ type: fc.constant('aarsvaerk' as const), antal: series(persons), loenPrAarsvaerk: kroner, overheadPct: share }),
  fc.record({ type: fc.constant('prPerson' as const), antal: series(persons), pris: kroner }),
);

const anyLine: fc.Arbitrary<LineDraft> = fc.oneof(
  fc.record({ art: fc.constant('virkning' as const), ramme: frame, maaler: fc.oneof(effect, amounts), realisering: share }),
  fc.record({ art: fc.constantFrom('udgift' as const, 'indtaegt' as const), ramme: frame, maaler: amounts }),
);

/** Any possible sheet of four years. */
export const anySheet: fc.Arbitrary<SheetDraft> = fc
  .record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }),
    diskonteringsrente: fc.double({ min: 0, max: 0.2, noNaN: true }),
    diskonteringsKonvention: fc.constantFrom('primo' as const, 'ultimo' as const),
  })
  .map(({ lines, ...rest }) => ({
    ...rest,
    foersteAar: 2027,
    antalAar: years,
    prisniveau: 2027,
    linjer: lines.map((line, index) => ({ ...line, id: String(index) })),
  }));
