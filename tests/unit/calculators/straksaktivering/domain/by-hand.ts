/**
 * The case once more, written from the formulas of the model with plain loops and nothing from the engine: slow, simple and independent.
 * A stay is followed week by week in thousandths, and every krone is a sum one could make on paper.
 */
import type { CaseInput, Duration, FinancingRule } from '@/calculators/straksaktivering/domain';

const followed = 260;

/** The share of people still there so many weeks after the start. */
function left(stay: Duration, week: number): number {
  if (stay.type === 'nul') return 0;
  if (stay.type === 'fast') return week < stay.uger ? 1 : 0;
  if (stay.type === 'eksponentiel') return 2.718281828459045 ** (-week / stay.uger);
  if (stay.type === 'weibull') throw new Error('Ikke regnet i hånden');
  for (let next = 1; next < stay.punkter.length; next += 1) {
    const [a, b] = [stay.punkter[next - 1], stay.punkter[next]];
    if (a && b && week < b.uge) return a.andel + ((b.andel - a.andel) * (week - a.uge)) / (b.uge - a.uge);
  }
  return 0;
}

/** The municipality's part of a week, so many weeks after arrival. */
function municipal(rule: FinancingRule, week: number): number {
  if (rule.type === 'aktivitet') throw new Error('Ikke regnet i hånden');
  if (rule.type === 'flad') return rule.andel;
  let share = 0;
  for (const group of rule.anciennitet)
    for (const step of rule.trin) {
      const seniority = week + group.uger;
      if (seniority >= step.fra && (step.til === null || seniority < step.til)) share += group.andel * step.kommuneAndel;
    }
  return share;
}

/** Weeks on the benefit per person, all of them and the municipality's, from a start so many weeks after arrival. */
function weeks(stay: Duration, rule: FinancingRule, start: number, pieces = 1000): { all: number; own: number } {
  const sum = { all: 0, own: 0 };
  for (let piece = 0; piece < followed * pieces; piece += 1) {
    const week = (piece + 0.5) / pieces;
    const there = left(stay, week);
    if (there === 0) break;
    sum.all += there / pieces;
    sum.own += (there * municipal(rule, start + week)) / pieces;
  }
  return sum;
}

/** Saved weeks per person before the effort's share is taken. */
function saved({ foer, efter, regel }: CaseInput): { all: number; own: number } {
  const sum = weeks(foer, regel, 0);
  for (const { andel, varighed, tilbagefald } of efter) {
    const first = weeks(varighed, regel, 0);
    sum.all -= andel * first.all;
    sum.own -= andel * first.own;
    if (!tilbagefald) continue;
    const again = weeks({ type: 'fast', uger: tilbagefald.uger }, regel, first.all);
    sum.all -= andel * tilbagefald.andel * again.all;
    sum.own -= andel * tilbagefald.andel * again.own;
  }
  return sum;
}

/** Year by year and in total, kr. For a standing case with one inflow and fixed prices. */
export function byHand(input: CaseInput) {
  const { tilgang, ydelsePrAar, ugerPrAar = 52, effektRealisering = 1, laekage = 0, etablering = 0 } = input;
  if (typeof tilgang !== 'number' || input.periodisering === 'kohorte') throw new Error('Ikke regnet i hånden');
  const perPerson = saved(input);
  const counted = effektRealisering * (1 - laekage);
  const gross = input.aarsvaerk * input.loenPrAarsvaerk + input.oevrigDrift;
  const net = gross - input.oevrigDrift * input.driftRefusion;
  let [sum, npv] = [-etablering, -etablering];
  const aar = [];
  for (let year = 0; year < input.horisontAar; year += 1) {
    const people = tilgang * (input.indfasning?.[year] ?? 1) * counted;
    const besparelseKommune = (people * perPerson.own * ydelsePrAar) / ugerPrAar;
    const besparelseOffentlig = (people * perPerson.all * ydelsePrAar) / ugerPrAar;
    const nettoKommune = besparelseKommune - net;
    sum += nettoKommune;
    npv += nettoKommune / (1 + input.diskonteringsrente) ** year;
    aar.push({
      bruttoOmkostning: gross,
      nettoOmkostning: net,
      besparelseKommune,
      besparelseOffentlig,
      besparelseStat: besparelseOffentlig - besparelseKommune,
      nettoKommune,
      kumuleretKommune: sum,
    });
  }
  return { aar, npv, kumuleretNetto: sum, ugerDerSkalTil: net / ((tilgang * (perPerson.own / perPerson.all) * ydelsePrAar) / ugerPrAar) };
}
