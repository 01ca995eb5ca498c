/**
 * Fingerprints of what was asked. Two answers may be held against each other only when the fingerprints of their items agree.
 * The fingerprints of every edition are kept in tests/fixtures/spoergeskemaer, so that nobody can change words without a new version.
 */
import type { Instrument, Item } from './model.ts';
import { allItems, scaleOf } from './scale.ts';

/** FNV-1a over the code units of a text: 32 bits. Not a safeguard against ill will; it tells wordings apart. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const hex = (hash: number): string => hash.toString(16).padStart(8, '0');

/** The fingerprint of one item: the words a respondent chooses by, and which end is the good one. Advice may change freely. */
export function itemFingerprint(instrument: Pick<Instrument, 'scales'>, item: Item): string {
  const { steps, ordered } = scaleOf(instrument, item);
  const said = [item.statement, item.help, ...steps, ...item.levels, ...(item.poles ?? []), item.direction, item.notRelevant, ordered];
  return hex(hash32(said.map(String).join('\u001f')));
}

/** The fingerprints of an edition by item, in order. */
export const fingerprintsOf = (
  instrument: Pick<Instrument, 'scales' | 'sections'>,
): readonly (readonly [item: string, fingerprint: string])[] =>
  allItems(instrument).map((item) => [item.id, itemFingerprint(instrument, item)]);

/** 24 bits that stand for the edition inside a svarkode: id, version, roles and every fingerprint in order. */
export function editionMark(instrument: Instrument): number {
  const { id, version, roles } = instrument;
  return hash32([id, version, ...roles, ...fingerprintsOf(instrument).flat()].join('\u001f')) >>> 8;
}
