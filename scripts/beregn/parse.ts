/** Values of unknown shape: read with a schema, and what is wrong with them told in Danish. */
import type * as z from 'zod/mini';
import { failure, success, type Result } from '../../src/base/result.ts';
import { beregn } from '../../src/calculators/command-words.ts';

/** A schema of this type. */
export type Schema<Value> = z.ZodMiniType<Value>;

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** An object with any fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same object without one of its fields. */
export const without = (value: object, field: string): object => Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));

/** A failure with one sentence or more. */
export const failures = ([first = '', ...rest]: readonly string[]): Result<never, string> => failure([first, ...rest]);

/** The value in its shape, or a sentence for each field that does not fit. */
export function parseWith<Value>(schema: Schema<Value>, value: unknown): Result<Value, string> {
  const parsed = schema.safeParse(value);
  return parsed.success ? success(parsed.data) : failures(parsed.error.issues.flatMap(issueTexts));
}

/** One sentence per unknown name and per value of the wrong kind. */
const issueTexts = (issue: Issue): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? (issue.keys ?? []).map((key) => beregn.unknownField(pathText([...issue.path, key])))
    : [beregn.wrongType(pathText(issue.path))];

/** "efter[1].varighed" from the parts of a path. */
const pathText = (parts: readonly PropertyKey[]): string =>
  parts.reduce<string>((path, part) => (typeof part === 'number' ? `${path}[${part}]` : `${path}${path && '.'}${String(part)}`), '');
