/** A section seen by one group: only from cells that are shown, so that nothing hidden can be worked out from it. */
import {
  fidelityOf,
  isOpen,
  meanStep,
  obstacles,
  verdictOnSteps,
  type Fidelity,
  type Instrument,
  type Item,
  type Obstacle,
  type Section,
  type Tally,
  type Verdict,
} from '../../assessment/domain/index.ts';
import { addTallies, hiddenBecause, type Hidden } from './cells.ts';
import type { Publication, PublishedItem } from './publication.ts';

/** A section's answers in one group. */
export interface SectionView {
  readonly section: Section;
  /** Items that are shown, and items asked of the group. Items answered in words are neither: they are never counted. */
  readonly shown: number;
  readonly asked: number;
  /** Items asked of the group that are answered in words. */
  readonly inWords: number;
  /** Why the rest of what was asked is not shown: each reason once, in the order of the items. */
  readonly hidden: readonly Hidden[];
  /** Answers to the shown items, added up over persons and items; for sections whose items share a scale. */
  readonly tally: Tally;
  readonly verdict: Verdict;
}

/** Counts seen from the unfavourable end. */
const oriented = ({ direction }: Pick<Item, 'direction'>, { distribution }: Tally): readonly number[] =>
  direction === 1 ? distribution : distribution.toReversed();

type Shown = { readonly item: Item; readonly tally: Tally };

function fidelityVerdict({ rule, bands }: Instrument, shown: readonly Shown[], asked: number, tally: Tally): Verdict {
  const means: (number | undefined)[] = shown.map(({ item, tally }) => meanStep(oriented(item, tally)));
  const hidden = Array.from({ length: asked - shown.length }, () => undefined);
  const fidelity: Fidelity | undefined = fidelityOf([...means, ...hidden], rule.leastAnswered, bands);
  const unknown = obstacles(tally, rule).filter(({ code }) => code === 'too-many-dont-know');
  if (fidelity && unknown.length === 0) return { code: 'fidelitet', fidelity };
  const answered = means.filter((mean) => mean !== undefined).length;
  const few: Obstacle =
    hidden.length > 0 ? { code: 'too-few-shown', shown: answered, asked } : { code: 'too-few-answered', answered, relevant: asked };
  return { code: 'kan-ikke-vurderes', obstacles: fidelity ? unknown : [few, ...unknown] };
}

function verdictOf(instrument: Instrument, section: Section, shown: readonly Shown[], asked: number, tally: Tally): Verdict {
  if (asked === 0) return { code: 'kan-ikke-vurderes', obstacles: [{ code: 'no-items' }] };
  if (section.method === 'fidelitet') return fidelityVerdict(instrument, shown, asked, tally);
  return section.method === 'trin' ? verdictOnSteps(tally, instrument.rule) : { code: 'uden-status' };
}

/** The section in the group at this place in the publication. */
export function sectionView(instrument: Instrument, publication: Publication, section: Section, group: number): SectionView {
  const cells = publication.items
    .filter((each) => each.section.id === section.id)
    .flatMap(({ item, scale, cells: all }) => (all[group] && all[group].code !== 'ikke-spurgt' ? [{ item, scale, cell: all[group] }] : []));
  const counted = cells.filter(({ scale }) => !isOpen(scale));
  const [asked, inWords] = [counted.length, cells.length - counted.length];
  const shown = counted.flatMap(({ item, cell }): readonly Shown[] => (cell.code === 'vist' ? [{ item, tally: cell.tally }] : []));
  const tally = addTallies(shown.map((each) => each.tally));
  const reasons = counted.flatMap(({ cell }) => (cell.code === 'vist' ? [] : [hiddenBecause(cell)]));
  const hidden = [...new Set(reasons)];
  const verdict = verdictOf(instrument, section, shown, asked, tally);
  return { section, shown: shown.length, asked, inWords, hidden, tally, verdict };
}

/** True when answers to some item are not shown to the reader. Items in words are never counted, and who was not asked hides nothing. */
export const hidesAnswers = ({ items }: Publication): boolean =>
  items.some(({ scale, cells }) => !isOpen(scale) && cells.some(({ code }) => code === 'skjult'));

/** The cells of one item that are shown, with the place of their group. */
export const shownCells = ({ cells }: PublishedItem): readonly { readonly group: number; readonly tally: Tally }[] =>
  cells.flatMap((cell, group) => (cell.code === 'vist' ? [{ group, tally: cell.tally }] : []));
