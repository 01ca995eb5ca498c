import { describe, expect, it } from 'vitest';
import { anchoredInflow, calculateBudget, type YearlyInput } from '@/calculators/grundbudget/domain';
import { differences, problemsIn, readFixture, valueOf } from '../../vectors';

const yearly = readFixture('gb-01') as { input: YearlyInput };

describe('Forankret tilgang', () => {
  const input = { tilgang: 800, landsvaegt: 0.75, landsindeks: [100, 110, 121], lokaltIndeks: [50, 50, 60], basisAar: 0 };

  it('følger landet for en del og kommunen for resten', () => {
    expect(valueOf(anchoredInflow(input)).map(Math.round)).toEqual([800, 860, 966]);
  });

  it('er upåvirket af indeksenes niveau', () => {
    const scaled = valueOf(anchoredInflow({ ...input, landsindeks: [1, 1.1, 1.21] }));
    expect(differences(scaled, [...valueOf(anchoredInflow(input))])).toEqual([]);
  });

  it('tæller med de sidste år af indeksene, når den står i et budget', () => {
    const tilgang = { ...input, aar: [2025, 2026, 2027] };
    const years = valueOf(calculateBudget({ ...yearly.input, tilgang, horisontAar: 2 }));
    expect(years.map((year) => Math.round(year.tilgang))).toEqual([860, 966]);
    expect(problemsIn(calculateBudget({ ...yearly.input, tilgang, horisontAar: 4 }))).toEqual(['too-few-years tilgang.landsindeks']);
    const broken = { ...tilgang, aar: [2025, 2026, 2028] };
    expect(problemsIn(calculateBudget({ ...yearly.input, tilgang: broken, horisontAar: 2 }))).toEqual(['years-not-in-row tilgang.aar[2]']);
  });

  it('afviser et basisår uden for serien og serier, der ikke passer sammen', () => {
    expect(problemsIn(anchoredInflow({ ...input, basisAar: 3 }))).toEqual(['above-limit basisAar']);
    expect(problemsIn(anchoredInflow({ ...input, lokaltIndeks: [50] }))).toEqual(['length-not-horizon lokaltIndeks']);
    expect(problemsIn(anchoredInflow({}))).toHaveLength(5);
  });
});
