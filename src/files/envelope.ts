/**
 * The envelope around every file Styrbar saves: { app, kind, schemaVersion, savedAt, payload }.
 * Reading it never throws and never guesses: it gives the envelope or the reason it is none.
 */
import { failure, success, type Result } from '../base/result.ts';
import { maxFileSize, type FileProblem } from './problems.ts';

/** A saved file before its payload is read. */
export interface Envelope {
  readonly kind: string;
  readonly schemaVersion: number;
  /** ISO date-time. */
  readonly savedAt: string;
  readonly payload: unknown;
}

const app = 'styrbar';
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);
const fields = ['app', 'kind', 'schemaVersion', 'savedAt', 'payload'];

/** The text of a file that readEnvelope reads again. savedAt is an ISO date-time. */
export const sealFile = (
  { kind, version }: { readonly kind: string; readonly version: number },
  savedAt: string,
  payload: unknown,
): string => `${JSON.stringify({ app, kind, schemaVersion: version, savedAt, payload }, undefined, 2)}\n`;

/** The envelope of a text: small enough, JSON, and ours. */
export function readEnvelope(text: string): Result<Envelope, FileProblem> {
  if (sizeOf(text) > maxFileSize) return failure([{ code: 'file-too-large', limit: maxFileSize }]);
  const json = parseSafely(text);
  if (!json.ok) return json;
  return isEnvelope(json.value) ? success(json.value) : failure([{ code: 'file-not-ours' }]);
}

/** Bytes as a file holds them. */
const sizeOf = (text: string): number => (text.length > maxFileSize ? text.length : new TextEncoder().encode(text).length);

/** The JSON value of a text with dangerous keys left out. */
function parseSafely(text: string): Result<unknown, FileProblem> {
  try {
    return success(JSON.parse(text, (key, value: unknown) => (dangerousKeys.has(key) ? undefined : value)));
  } catch {
    return failure([{ code: 'file-not-json' }]);
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const file = value as Readonly<Record<string, unknown>>;
  const { kind, schemaVersion, savedAt } = file;
  const version = typeof schemaVersion === 'number' && Number.isSafeInteger(schemaVersion) && schemaVersion > 0;
  return (
    file['app'] === app &&
    typeof kind === 'string' &&
    version &&
    typeof savedAt === 'string' &&
    Object.keys(file).every((key) => fields.includes(key))
  );
}

/** When a text was saved, to tell it; empty when it does not say. */
export function savedAtOf(text: string): string {
  const file = readEnvelope(text);
  return file.ok ? file.value.savedAt : '';
}
