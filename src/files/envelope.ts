/**
 * The envelope around every file Styrbar saves: { app, kind, schemaVersion, contentVersion, modelVersion, id, rev, savedAt, payload, checksum }.
 * Reading it never throws and never guesses: it gives the envelope or the reason it is none.
 */
import { failure, success, type Result } from '../base/result.ts';
import { largestFile } from './limits.ts';
import type { FileProblem } from './problems.ts';
import { app, checksumOf } from './seal.ts';
import { nameTwice } from './twice-named.ts';

/** A saved file before its payload is read. */
export interface Envelope {
  readonly kind: string;
  readonly schemaVersion: number;
  /** The edition of the words or rates it was made with, when its kind has one. */
  readonly contentVersion?: string | undefined;
  /** The version of the calculation it was made with, when its kind has one. */
  readonly modelVersion?: number | undefined;
  /** Which piece of work it holds; absent in files from before. */
  readonly id?: string | undefined;
  /** How many times the work had been changed; nought in files from before. */
  readonly rev: number;
  /** ISO date. In files from before an ISO date-time. */
  readonly savedAt: string;
  readonly payload: unknown;
  /** False when the payload is another than the one that was saved. A file from before says nothing of it. */
  readonly isIntact: boolean;
  /** Names beside these. A newer file may have them. */
  readonly unknown: readonly string[];
}

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Where one of them may stand, also written with escapes. Few texts have one, and looking at every value takes long. */
const mayHaveOne = /__proto__|constructor|prototype|\\u/;
const withoutThem = (key: string, value: unknown): unknown => (dangerousKeys.has(key) ? undefined : value);

/** The envelope of a text: no larger than this (bytes), JSON that says each thing once, and ours. */
export function readEnvelope(text: string, limit = largestFile): Result<Envelope, FileProblem> {
  if (isLarger(text, limit)) return failure([{ code: 'file-too-large', limit }]);
  try {
    const envelope = envelopeFrom(JSON.parse(text, mayHaveOne.test(text) ? withoutThem : undefined));
    const name = nameTwice(text);
    if (name !== undefined) return failure([{ code: 'file-name-twice', name: name.slice(0, longestShown) }]);
    return envelope ? success(envelope) : failure([{ code: 'file-not-ours' }]);
  } catch {
    return failure([{ code: 'file-not-json' }]);
  }
}

/** Whether a text is larger than so many bytes in a file. */
const isLarger = (text: string, limit: number): boolean => text.length > limit || new TextEncoder().encode(text).length > limit;

/** What an envelope says of itself is short (characters). */
const longestShown = 80;

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= longestShown;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isVersion = (value: unknown): value is number => isCount(value) && value > 0;

/** The value when it is absent or what it should be; the file is not ours when it is something else. */
const absentOr = <Value>(value: unknown, is: (value: unknown) => value is Value): value is Value | undefined =>
  value === undefined || is(value);

function envelopeFrom(value: unknown): Envelope | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const file = value as Readonly<Record<string, unknown>>;
  const { app: name, kind, schemaVersion, contentVersion, modelVersion, id, rev, savedAt, payload, checksum, ...unknown } = file;
  if (name !== app || !isShort(kind) || !isVersion(schemaVersion) || !isShort(savedAt)) return undefined;
  if (!absentOr(contentVersion, isShort) || !absentOr(modelVersion, isVersion)) return undefined;
  if (!absentOr(id, isShort) || !absentOr(rev, isCount) || !absentOr(checksum, isShort)) return undefined;
  return {
    ...{ kind, schemaVersion, contentVersion, modelVersion, id, rev: rev ?? 0, savedAt, payload },
    isIntact: checksum === undefined || checksum === checksumOf(payload),
    unknown: Object.keys(unknown),
  };
}
