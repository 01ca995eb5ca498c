/**
 * Four named lists to choose priorities from. They are candidates and not a ranking: people choose. Each list has a stated order, and ties
 * stand in the order of the questionnaire, so the same answers always give the same lists. Where a group is below half, all items stand in
 * the order of the questionnaire.
 */
import {
  hasGoodEnd,
  onScale,
  orientedMedian,
  qualityOf,
  type Instrument,
  type Item,
  type Median,
  type Section,
  type Tally,
} from '../../assessment/domain/index.ts';
import { mayRank } from './coverage.ts';
import { gapBetween } from './gap.ts';
import type { Publication, PublishedItem } from './publication.ts';
import type { Change, Comparison, FollowedItem } from './rounds.ts';
import { shownCells } from './sections.ts';
import { favourable, isKnowledgeGap, isPolarised, medianOn } from './signals.ts';

/** The lists, in the order they are shown. */
export const candidateLists = ['ikke-paa-plads', 'stor-uenighed', 'viden-mangler', 'gaaet-tilbage'] as const;

/** The name of a list. */
export type CandidateList = (typeof candidateLists)[number];

/** Why an item stands in a list. Groups are given by their place in the publication, and medians are seen from the unfavourable end. */
export type CandidateReason =
  /** The middle of the answers reaches the unfavourable end. */
  | { readonly code: 'svag-midte'; readonly group: number; readonly median: Median }
  /** At least three in ten at each end. */
  | { readonly code: 'delte-meninger'; readonly group: number }
  /** Two groups whose middles are two steps or more apart, or whose difference can be stated. */
  | {
      readonly code: 'forskel';
      readonly groups: readonly [number, number];
      readonly steps: number;
      readonly share?: number | undefined;
    }
  | { readonly code: 'ved-ikke'; readonly group: number; readonly dontKnow: number; readonly answered: number }
  /**
   * The middle has moved so many steps towards the unfavourable end since the round before, halves among them, and the good end has not
   * gained: its share is the same or smaller.
   */
  | { readonly code: 'tilbage'; readonly group: number; readonly steps: number; readonly before: Median; readonly after: Median };

/** An item worth considering. */
export interface Candidate {
  readonly item: Item;
  readonly section: Section;
  readonly reasons: readonly CandidateReason[];
}

/** The four lists. */
export type Candidates = Readonly<Record<CandidateList, readonly Candidate[]>>;

/** A weight for the stated order: the larger stands first. */
const weightOf = (reason: CandidateReason): number => {
  if (reason.code === 'svag-midte') return -(reason.median.lower + reason.median.upper) / 2;
  if (reason.code === 'ved-ikke') return reason.dontKnow / reason.answered;
  return 'steps' in reason ? reason.steps : 0;
};

const heaviest = ({ reasons }: Candidate): number => Math.max(...reasons.map(weightOf));

const listOf = (items: readonly PublishedItem[], reasonsOf: (item: PublishedItem) => readonly CandidateReason[]): readonly Candidate[] =>
  items
    .map((published) => ({ item: published.item, section: published.section, reasons: reasonsOf(published) }))
    .filter(({ reasons }) => reasons.length > 0);

const heaviestFirst = (all: readonly Candidate[]): readonly Candidate[] => all.toSorted((a, b) => heaviest(b) - heaviest(a));

function weakMiddle({ item, scale }: PublishedItem, group: number, tally: Tally): readonly CandidateReason[] {
  const median = medianOn(scale, tally);
  if (!median || !hasGoodEnd(scale)) return [];
  const worst = item.direction === 1 ? median.lower : median.upper;
  return qualityOf(item, scale, worst) === 'weak' ? [{ code: 'svag-midte', group, median: orientedMedian(item, scale, median) }] : [];
}

function disagreement(publication: Publication, published: PublishedItem): readonly CandidateReason[] {
  const cells = shownCells(published);
  const { item, scale } = published;
  const parted: CandidateReason[] = cells.flatMap(({ group, tally }) =>
    scale.ordered && isPolarised(scale, tally) ? [{ code: 'delte-meninger', group }] : [],
  );
  const gaps = cells.flatMap((a, at) =>
    cells.slice(at + 1).flatMap((b): readonly CandidateReason[] => {
      const [one, other] = [publication.groups[a.group], publication.groups[b.group]];
      const gap = one && other && gapBetween(item, scale, { group: one, tally: a.tally }, { group: other, tally: b.tally });
      const tells = gap && (gap.medianSteps >= 2 || gap.share !== undefined);
      return tells ? [{ code: 'forskel', groups: [a.group, b.group], steps: gap.medianSteps, share: gap.share }] : [];
    }),
  );
  return [...parted, ...gaps];
}

const unknown = ({ rule }: Instrument, published: PublishedItem): readonly CandidateReason[] =>
  shownCells(published).flatMap(({ group, tally: { dontKnow, answered, ...rest } }) =>
    isKnowledgeGap({ dontKnow, answered, ...rest }, rule.mostDontKnow) ? [{ code: 'ved-ikke', group, dontKnow, answered }] : [],
  );

/** True when a larger share stands at the good end than before; exact, no division. */
const hasGained = ({ item, scale }: FollowedItem, before: Tally, after: Tally): boolean =>
  favourable(item, scale, after) * onScale(before) > favourable(item, scale, before) * onScale(after);

function fallenIn(followed: FollowedItem, change: Change, group: number): readonly CandidateReason[] {
  if (change.code !== 'aendring' || change.medianSteps === undefined || change.medianSteps >= 0) return [];
  const { item, scale } = followed;
  const [from, to] = [medianOn(scale, change.before), medianOn(scale, change.after)];
  if (!from || !to || hasGained(followed, change.before, change.after)) return [];
  const [before, after] = [orientedMedian(item, scale, from), orientedMedian(item, scale, to)];
  return [{ code: 'tilbage', group, steps: -change.medianSteps, before, after }];
}

function fallen(comparison: Comparison | undefined, { item }: PublishedItem): readonly CandidateReason[] {
  const followed = comparison?.items.find((each) => each.item.id === item.id);
  return followed?.changes.flatMap((change, group) => fallenIn(followed, change, group)) ?? [];
}

/** The four lists of a publication. Items about a wish and scales without an order are left out where order is needed. */
export function candidatesOf(instrument: Instrument, publication: Publication, comparison?: Comparison): Candidates {
  const items = publication.items.filter(({ section }) => section.method !== 'balance');
  const inOrder = mayRank(publication) ? heaviestFirst : (all: readonly Candidate[]) => all;
  const list = (reasonsOf: (item: PublishedItem) => readonly CandidateReason[]) => inOrder(listOf(items, reasonsOf));
  return {
    'ikke-paa-plads': list((published) => shownCells(published).flatMap(({ group, tally }) => weakMiddle(published, group, tally))),
    'stor-uenighed': list((published) => disagreement(publication, published)),
    'viden-mangler': list((published) => unknown(instrument, published)),
    'gaaet-tilbage': list((published) => fallen(comparison, published)),
  };
}
