/** How the answers to an edition are laid out in bits. A state takes as few bits as the scale allows: three for up to five steps. */
import {
  allItems,
  editionMark,
  scaleOf,
  standing,
  type AnswerState,
  type Instrument,
  type Item,
  type Role,
} from '../../assessment/domain/index.ts';

/** The number a state is written and counted as: 0 ubesvaret, 1 ved ikke, 2 ikke relevant, then the steps from 3. */
export function wireOf(state: AnswerState | undefined): number {
  if (state === undefined) return 0;
  if (state === 'ved-ikke') return 1;
  return state === 'ikke-relevant' ? 2 : state + 2;
}

/** The state behind a number. */
export function stateOf(wire: number): AnswerState | undefined {
  if (wire === 0) return undefined;
  if (wire === 1) return 'ved-ikke';
  return wire === 2 ? 'ikke-relevant' : wire - 2;
}

/** One item as the code sees it. */
export interface Slot {
  readonly item: Item;
  /** Bits. */
  readonly width: number;
  /** Wires below this exist: three plus the steps. */
  readonly wires: number;
}

/** An edition as the code sees it. */
export interface Layout {
  readonly instrument: Instrument;
  /** "HGB1-": in front of every code. */
  readonly prefix: string;
  /** 24 bits that name the exact wording. */
  readonly mark: number;
  readonly slots: readonly Slot[];
  /** Characters in a whole code, prefix and guard with it. */
  readonly length: number;
}

/** Bits in front of the answers: format 4, mark 24, campaign 24, role 4, revision 4, respondent 40. */
export const headBits = 100;

/** The format of codes written now. */
export const codeFormat = 1;

function slotOf(instrument: Instrument, item: Item): Slot {
  const wires = scaleOf(instrument, item).steps.length + 3;
  return { item, wires, width: Math.ceil(Math.log2(wires)) };
}

/** The layout of an edition. Make it once: a code is then read without looking anything up. */
export function layoutOf(instrument: Instrument): Layout {
  const slots = allItems(instrument).map((item) => slotOf(instrument, item));
  const prefix = `${instrument.code}${String(instrument.version)}-`;
  const bits = slots.reduce((sum, { width }) => sum + width, headBits);
  return { instrument, prefix, mark: editionMark(instrument), slots, length: prefix.length + Math.ceil(bits / 6) + 3 };
}

/** True when a role may give this answer to the item. Unanswered always may be. */
export function allows({ item, wires }: Slot, role: Role, wire: number): boolean {
  if (wire === 0) return true;
  return wire < wires && standing(item, role) !== undefined && (wire !== 2 || item.notRelevant);
}
