/** The text of a file. It is all that saving needs when nothing more can be fetched, so it stands alone. */
import { crc32 } from '../base/crc32.ts';
import { longestSpaced } from './limits.ts';

/** Which piece of work a file holds, how many times it has been changed, and the day it was saved. */
export interface Stamp {
  /** Random, and the same in every file of this work. */
  readonly id: string;
  /** One in the first file. */
  readonly rev: number;
  /** ISO date: what is written has no clock. */
  readonly at: string;
}

/** The name that every file of ours begins with. */
export const app = 'styrbar';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The value with the names of every object in the order of the alphabet. */
function canonical(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.some(isObject) ? value.map(canonical) : value;
  const names = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map(([name, inside]) => [name, canonical(inside)]));
}

/** Eight digits that change with the payload: the CRC-32 of its JSON without spaces, its names in the order of the alphabet. */
export const checksumOf = (payload: unknown): string =>
  crc32(new TextEncoder().encode(JSON.stringify(canonical(payload))))
    .toString(16)
    .padStart(8, '0');

/** A line for each name, and a row of numbers on one line. No text in JSON has a line break, so only rows of numbers are found. */
const spaced = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(/\[\n[\s\d,.eE+-]+\]/g, (row) => row.replaceAll(/\s+/g, ''));

/** The value as people read it while it is short, so that what takes up little room when it is opened does so when it is saved. */
function written(value: unknown): string {
  const text = spaced(value);
  return text.length > longestSpaced ? JSON.stringify(value) : text;
}

/** What a file says of its kind: a FileKind. */
interface Labels {
  readonly kind: string;
  readonly version: number;
  contentVersion?(payload: unknown): string;
  readonly modelVersion?: number;
}

/** The text of a file that is opened again. The same work with the same stamp is the same text on every byte. */
export function sealFile(kind: Labels, { id, rev, at }: Stamp, payload: unknown): string {
  const { kind: name, version: schemaVersion, modelVersion } = kind;
  const contentVersion = kind.contentVersion?.(payload);
  const head = { app, kind: name, schemaVersion, contentVersion, modelVersion, id, rev, savedAt: at };
  return `${written({ ...head, payload, checksum: checksumOf(payload) })}\n`;
}

/** An id for work that has none: sixteen digits, 64 random bits. */
export const newWorkId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
