/** A case as curves over the weeks since arrival: who is still on the benefit, and who pays for them. */
import { followedWeeks } from './duration.ts';
import { bandShare, municipalBands } from './financing.ts';
import type { CaseInput } from './model.ts';
import { presence, spellsAfter, spellsBefore, weeksOnBenefit, type Spell } from './spells.ts';

/** The shares of the newcomers on the benefit so many weeks after they came. */
export interface SurvivalPoint {
  readonly uge: number;
  readonly foer: number;
  readonly efter: number;
}

/** Weeks since arrival in which the municipality pays the same share, and the weeks per newcomer spent in them. */
export interface FinancingSpan {
  readonly fra: number;
  /** Null: without end. */
  readonly til: number | null;
  /** They differ only under the activity rule, where weeks in activation cost the municipality less. */
  readonly kommuneAndelFoer: number;
  readonly kommuneAndelEfter: number;
  readonly ugerFoer: number;
  readonly ugerEfter: number;
}

/** The stays without and with the effort; no groups after, and there is nothing but the stay today. */
export type Stays = Pick<CaseInput, 'foer' | 'efter'>;

/** The shares at the weeks asked for. */
export function survivalAt(input: Stays, weeks: readonly number[]): readonly SurvivalPoint[] {
  const [before, after] = [spellsBefore(input.foer), spellsAfter(input.efter)];
  return weeks.map((uge) => ({ uge, foer: presence(before, uge), efter: presence(after, uge) }));
}

/** The weeks in which a share makes a jump: where everyone in a group leaves at once, and where a relapse begins or ends. */
export function jumpWeeks(input: Stays): readonly number[] {
  const spells = [...spellsBefore(input.foer), ...spellsAfter(input.efter)];
  const ends = spells.flatMap(({ duration, start }) => [start, duration.type === 'fast' ? start + duration.uger : start]);
  return ascending(ends.filter((week) => week > 0));
}

/** Two weeks after the last with anyone worth drawing, a hundredth of either. At most the weeks that are followed. */
export function lastSeenWeek(input: Stays): number {
  const weeks = Array.from({ length: followedWeeks }, (_, week) => week + 1);
  const few = (week: number) => survivalAt(input, [week]).every(({ foer, efter }) => foer < 0.01 && efter < 0.01);
  const later = weeks.findLastIndex((week) => !few(week));
  return Math.min(followedWeeks, later + 3);
}

/** Who pays, span by span. The weeks times the share add up to the municipality's weeks, before and after. */
export function financingSpans({ regel, aktiveringsUger, foer, efter }: CaseInput): readonly FinancingSpan[] {
  const [bandsBefore, bandsAfter] = [municipalBands(regel), municipalBands(regel, aktiveringsUger)];
  const [before, after] = [spellsBefore(foer), spellsAfter(efter)];
  const starts = [...bandsBefore, ...bandsAfter].map(({ from }) => from);
  const borders = ascending([0, ...starts.filter((week) => week > 0 && week < followedWeeks)]);
  return borders.map((fra, index) => {
    const til = borders[index + 1] ?? null;
    const weeks = (spells: readonly Spell[]) => weeksOnBenefit(spells, [{ from: fra, to: til ?? Infinity, share: 1 }]);
    return {
      fra,
      til,
      kommuneAndelFoer: bandShare(bandsBefore, fra),
      kommuneAndelEfter: bandShare(bandsAfter, fra),
      ugerFoer: weeks(before),
      ugerEfter: weeks(after),
    };
  });
}

const ascending = (weeks: readonly number[]): readonly number[] => [...new Set(weeks)].sort((one, other) => one - other);
