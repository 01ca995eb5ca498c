/** Sentence, table and picture come from one function: here they are held up against each other and against the result. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, calculateMonteCarlo, followedWeeks, survivalAt, type CaseInput } from '@/calculators/straksaktivering/domain';
import { rangesOf } from '@/calculators/straksaktivering/ui/uncertainty/ranges';
import type { TypedBids } from '@/calculators/straksaktivering/ui/uncertainty/typed-bids';
import { simulationRequest } from '@/calculators/straksaktivering/ui/uncertainty/simulation-request';
import { spreadFigure } from '@/calculators/straksaktivering/ui/uncertainty/spread-figure';
import { tornadoFigure } from '@/calculators/straksaktivering/ui/uncertainty/tornado';
import { financingFigure, survivalFigure } from '@/calculators/straksaktivering/ui/report/week-curves';
import { lineThrough, weekScale } from '@/calculators/straksaktivering/ui/report/week-scale';
import { anyCase } from '../../domain/arbitrary';
import { readVector, valueOf } from '../../../vectors';
import { assumptions } from './examples';

const { input } = readVector('BC-02');
const result = (from: CaseInput) => valueOf(calculateCase(from));

describe('Kurverne før og efter', () => {
  const figure = survivalFigure(input, result(input));

  it('har hvert tal i tabellen som punkt på kurven', () => {
    expect(
      figure.rows.filter(
        (row) => !figure.points.some(({ uge, foer, efter }) => uge === row.uge && foer === row.foer && efter === row.efter),
      ),
    ).toEqual([]);
  });

  it('har et areal imellem sig, som er de sparede uger i sætningen', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const { points, lastWeek } = survivalFigure(any, result(any));
        const spans = points.slice(1).map((right, index) => ({ left: points[index] ?? right, right }));
        const sum = (part: (span: (typeof spans)[number]) => number) => spans.reduce((all, span) => all + part(span), 0);
        const area = sum(({ left, right }) => ((right.uge - left.uge) * (left.foer - left.efter + right.foer - right.efter)) / 2);
        // Between two points the picture draws a straight line, and a curve that falls is at most half the fall away from it.
        const straight = sum(
          ({ left, right }) => ((right.uge - left.uge) * (Math.abs(right.foer - left.foer) + Math.abs(right.efter - left.efter))) / 2,
        );
        const { nt } = result(any);
        // The picture stops where less than a hundredth is left, and this is what goes on.
        const later = Array.from({ length: followedWeeks - lastWeek }, (_, week) => lastWeek + week + 0.5);
        const tail = survivalAt(any, later).reduce((all, { foer, efter }) => all + foer - efter, 0);
        expect(Math.abs(area + tail - (nt.middelUgerFoer - nt.middelUgerEfter))).toBeLessThan(straight + 0.02);
      }),
      { numRuns: 60 },
    );
    expect(figure.sentences.join(' ')).toContain('12,25\u00a0uger');
    expect(figure.areaLabel).toContain('12,25\u00a0uger');
  });

  it('tegner punkterne, hvor tallene siger', () => {
    const scale = weekScale(640, 300, figure.lastWeek);
    const path = lineThrough(scale, figure.points, ({ foer }) => foer);
    expect(path.split(/[ML]/).length - 1).toBe(figure.points.length);
    expect(path.startsWith(`M${scale.x(0).toFixed(1)} ${scale.y(1).toFixed(1)}`)).toBe(true);
  });
});

describe('Hvem betaler ugerne', () => {
  it('har en bundlinje, som er resultatets uger', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const { nt } = result(any);
        const { total, rows } = financingFigure(any, result(any));
        expect(total[2]).toBeCloseTo(nt.middelUgerFoer - nt.middelUgerEfter, 6);
        expect(total[3]).toBeCloseTo(nt.kommuneUgerFoer - nt.kommuneUgerEfter, 6);
        expect(rows.reduce((sum, { values }) => sum + values[2], 0)).toBeCloseTo(total[2], 9);
      }),
      { numRuns: 40 },
    );
  });

  it('siger kommunens andel af en sparet uge', () => {
    expect(financingFigure(input, result(input)).sentence).toContain('50\u00a0pct.');
  });
});

describe('Hvad betyder mest', () => {
  const figureOf = (from: CaseInput, typed: TypedBids = {}) => tornadoFigure(from, result(from), rangesOf(from, assumptions, typed));

  it('har den bredeste bjælke øverst, og bjælken går fra det laveste til det højeste i rækken', () => {
    const { bars, base } = figureOf(input);
    expect(bars.map(({ spaend }) => spaend)).toEqual(bars.map(({ spaend }) => spaend).toSorted((one, other) => other - one));
    const [least, most] = [
      Math.min(...bars.flatMap(({ npvLav, npvHoej }) => [npvLav, npvHoej])),
      Math.max(...bars.flatMap(({ npvLav, npvHoej }) => [npvLav, npvHoej])),
    ];
    for (const { npvLav, npvHoej, x, width } of bars) {
      expect(least + ((most - least) * x) / 100).toBeCloseTo(Math.min(npvLav, npvHoej), 3);
      expect(least + ((most - least) * (x + width)) / 100).toBeCloseTo(Math.max(npvLav, npvHoej), 3);
    }
    expect(least + ((most - least) * base) / 100).toBeCloseTo(result(input).npv, 3);
  });

  it('har et begrundet skøn bag hvert bud, til nogen skriver sit eget', () => {
    const rows = rangesOf(input, assumptions);
    expect(rows).toHaveLength(8);
    expect(rows.filter(({ source }) => source.origin !== 'skoen' || source.reason === '')).toEqual([]);
    expect(rows.every(({ own }) => !own.lav && !own.hoej)).toBe(true);
    const typed = rangesOf(input, assumptions, { 'tilgang-lav': '300' });
    expect(typed.find(({ key }) => key === 'tilgang')).toMatchObject({ lav: 300, own: { lav: true, hoej: false } });
  });

  it('lader et umuligt bud koste sin egen bjælke og siger hvorfor', () => {
    const { bars, problems } = figureOf(input, { 'tilgang-lav': 'mange', 'effektRealisering-hoej': '200' });
    expect(bars).toHaveLength(6);
    expect([...problems.keys()].toSorted()).toEqual(['effektRealisering', 'tilgang']);
  });

  it('viser nul, når et bud alene giver underskud', () => {
    const small = readVector('BC-08').input;
    expect(figureOf({ ...small, tilgang: 110 }).zero).toBeDefined();
  });
});

describe('Når alt flytter sig', () => {
  const rows = rangesOf(input, assumptions);
  const simulated = valueOf(calculateMonteCarlo({ ...simulationRequest(input, rows), n: 500 }));
  const figure = spreadFigure(simulated);

  it('tæller hver gennemregning med én gang i billedet', () => {
    expect(figure.bins.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(figure.bins.slice(1).every(({ from }, index) => from === figure.bins[index]?.to)).toBe(true);
  });

  it('siger i sætningen det samme som i tabellen og i billedet', () => {
    const positive = simulated.fordeling.filter((value) => value > 0).length;
    expect(figure.sentences[0]).toContain(`I ${positive} af 500`);
    expect(figure.rows.map(({ value }) => value)).toEqual([simulated.p10, simulated.p50, simulated.p90, simulated.middel]);
  });

  it('trækker ikke renten, og alt andet mellem budene', () => {
    const { parametre } = simulationRequest(input, rows);
    expect(parametre.map(({ navn }) => navn)).not.toContain('diskonteringsrente');
    expect(parametre.every(({ min = NaN, typisk = NaN, maks = NaN }) => min <= typisk && typisk <= maks)).toBe(true);
  });

  it('er én søjle, når intet er usikkert', () => {
    const flat = valueOf(
      calculateMonteCarlo({ basis: input, n: 10, seed: 1, parametre: [{ navn: 'tilgang', fordeling: 'ligelig', min: 459, maks: 459 }] }),
    );
    expect(spreadFigure(flat).bins).toEqual([{ from: flat.p50, to: flat.p50, count: 10 }]);
  });
});
