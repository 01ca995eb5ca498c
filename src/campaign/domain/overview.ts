/** Every section beside every group: what can be said, and where it lies on a line. Never added up and never ranked. */
import { hasGoodEnd, onScale, scaleOf, type Band, type Instrument, type Section } from '../../assessment/domain/index.ts';
import type { Publication } from './publication.ts';
import { sectionView, type SectionView } from './sections.ts';
import { favourable } from './signals.ts';

/** One section in one group. */
export interface OverviewCell {
  readonly view: SectionView;
  /** vist: something can be said. uden-god-ende: no end is better in what is shown. The rest says why nothing is shown. */
  readonly code: 'vist' | 'uden-god-ende' | 'skjult' | 'ikke-spurgt' | 'kun-ord';
  /** Answers at the good end of those on a scale that has one, over the shown items. */
  readonly ends: { readonly favourable: number; readonly base: number };
  /** Place from the weak end (0) to the good end (1); undefined when the rule gives none. */
  readonly at?: number | undefined;
  /** Ticks on the line: the steps of the status, or the two ends. */
  readonly ticks: number;
}

/** One section with a cell for each group of the publication. */
export interface OverviewRow {
  readonly section: Section;
  readonly cells: readonly OverviewCell[];
}

type Ends = OverviewCell['ends'];

/** Undefined when no shown item has a good end: a hidden one that has says nothing here. */
function endsIn({ items }: Publication, section: Section, group: number): Ends | undefined {
  return items.reduce<Ends | undefined>((sum, { item, scale, section: own, cells }) => {
    const cell = cells[group];
    if (own.id !== section.id || cell?.code !== 'vist' || !hasGoodEnd(scale)) return sum;
    const [good, base] = [favourable(item, scale, cell.tally), onScale(cell.tally)];
    return { favourable: (sum?.favourable ?? 0) + good, base: (sum?.base ?? 0) + base };
  }, undefined);
}

function codeOf({ shown, asked, inWords }: SectionView, ends: Ends | undefined): OverviewCell['code'] {
  if (asked === 0) return inWords > 0 ? 'kun-ord' : 'ikke-spurgt';
  if (shown === 0) return 'skjult';
  return ends ? 'vist' : 'uden-god-ende';
}

function placeOf({ verdict }: SectionView, { favourable: good, base }: Ends, ticks: number): number | undefined {
  if (verdict.code === 'trin') return ((verdict.median.lower + verdict.median.upper) / 2 - 1) / (ticks - 1);
  if (verdict.code === 'fidelitet') return (verdict.fidelity.mean - 1) / (ticks - 1);
  return verdict.code === 'uden-status' && base > 0 ? good / base : undefined;
}

function cellOf(instrument: Instrument, publication: Publication, section: Section, group: number): OverviewCell {
  const view = sectionView(instrument, publication, section, group);
  const found = endsIn(publication, section, group);
  const ends = found ?? { favourable: 0, base: 0 };
  const steps = Math.max(2, ...section.items.map((item) => scaleOf(instrument, item).steps.length));
  const ticks = section.method === 'trin' || section.method === 'fidelitet' ? steps : 2;
  const code = codeOf(view, found);
  return { view, code, ends, ticks, at: code === 'vist' ? placeOf(view, ends, ticks) : undefined };
}

/** Where one band of a mean gives way to the next, on a line of so many steps: shares from the weak end. The lowest begins where the line does. */
export const bandBorders = (bands: readonly Band[], ticks: number): readonly number[] =>
  bands.slice(1).map(({ from }) => (from - 1) / (ticks - 1));

/** The overview in the order of the questionnaire. */
export const overviewOf = (instrument: Instrument, publication: Publication): readonly OverviewRow[] =>
  instrument.sections.map((section) => ({
    section,
    cells: publication.groups.map((_, group) => cellOf(instrument, publication, section, group)),
  }));
