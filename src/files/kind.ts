/** A kind of saved file, as data. Each topic makes the entries of its own files in its file.ts. */
import type { KindName } from './names.ts';

/** Where a value does not fit its shape, and the names there that the shape does not know. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** What a schema answers: the value in its shape, or where it does not fit. */
type Parsed<Value> =
  { readonly success: true; readonly data: Value } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/** The rules of a value of unknown shape. Every schema of zod is one. */
export interface Schema<Value> {
  safeParse(value: unknown): Parsed<Value>;
}

/** What takes a payload from one version to the next: the rules it followed then, and the change. */
export interface Migration {
  readonly schema: Schema<unknown>;
  readonly next: (payload: unknown) => unknown;
}

/** What a payload may be. */
export interface FileRules<Payload> {
  readonly schema: Schema<Payload>;
  /** By the version that is left. A version without one is read as it is: everything that came later may be absent. */
  readonly migrations?: Readonly<Record<number, Migration>>;
}

/** An entry in the registry of file kinds. */
export interface FileKind<Payload> {
  /** What the envelope says. */
  readonly kind: KindName;
  /** Raised when the payload changes shape. */
  readonly version: number;
  /** The edition of the words or rates that a payload was made with. */
  contentVersion?(payload: Payload): string;
  /** Raised when the same payload gives another result. */
  readonly modelVersion?: number;
  /** What the work is called in a file's name and on the device. ASCII. */
  readonly subject: string;
  /** The largest file that is written and read (bytes); the usual one where nothing is said. */
  readonly largest?: number;
  /** Fetched when a file is opened or saved: a page that only calculates needs no rules. */
  readonly rules: () => Promise<FileRules<Payload>>;
  /** Files of other kinds that can be opened in its place. */
  readonly also?: readonly FileKind<Payload>[];
}

/** A migration whose change knows the shape its schema gives. */
export const migration = <Old>(schema: Schema<Old>, next: (payload: Old) => unknown): Migration => ({
  schema,
  // The change is only ever handed what its own schema let through.
  next: next as Migration['next'],
});

/** Files of a kind, opened as something else. */
export function openedAs<Payload, Other>(kind: FileKind<Payload>, change: (payload: Payload) => Other): FileKind<Other> {
  const { kind: name, version, subject } = kind;
  return { kind: name, version, subject, rules: async () => changed(await kind.rules(), change) };
}

function changed<Payload, Other>({ schema, ...rest }: FileRules<Payload>, change: (payload: Payload) => Other): FileRules<Other> {
  const safeParse = (value: unknown): Parsed<Other> => {
    const parsed = schema.safeParse(value);
    return parsed.success ? { success: true, data: change(parsed.data) } : parsed;
  };
  return { ...rest, schema: { safeParse } };
}
