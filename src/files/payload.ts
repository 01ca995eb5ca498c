/** The payload of a file by the rules of its kind. */
import { failure, success, type Result } from '../base/result.ts';
import type { Envelope } from './envelope.ts';
import type { FileRules, Schema } from './kind.ts';
import { mostReasons } from './limits.ts';
import type { FileProblem } from './problems.ts';

/** The payload one version at a time up to the newest, then by the rules of today. */
export function readPayload<Payload>(
  { schemaVersion, payload }: Pick<Envelope, 'schemaVersion' | 'payload'>,
  newest: number,
  rules: FileRules<Payload>,
): Result<Payload, FileProblem> {
  let value = payload;
  for (let version = schemaVersion; version < newest; version += 1) {
    const step = rules.migrations?.[version];
    const old = step ? parsed(step.schema, value) : success(value);
    if (!old.ok) return old;
    value = step ? step.next(old.value) : value;
  }
  return parsed(rules.schema, value);
}

/** What the schema says. So many places can be wrong that it cannot hold them all; then nobody knows where. */
function answerOf<Value>(schema: Schema<Value>, value: unknown): ReturnType<Schema<Value>['safeParse']> {
  try {
    return schema.safeParse(value);
  } catch {
    return { success: false, error: { issues: [] } };
  }
}

function parsed<Value>(schema: Schema<Value>, value: unknown): Result<Value, FileProblem> {
  const result = answerOf(schema, value);
  if (result.success) return success(result.data);
  const { issues } = result.error;
  const [first, ...rest] = issues.slice(0, mostReasons).map(({ path }) => ({ code: 'file-invalid', path: path.join('.') }) as const);
  const more = issues.length - mostReasons;
  return failure([
    first ?? { code: 'file-invalid', path: '' },
    ...rest,
    ...(more > 0 ? [{ code: 'file-invalid-more', count: more } as const] : []),
  ]);
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** The value at a path inside another. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inside: unknown, name) => (isObject(inside) ? inside[name] : undefined), value);

/** As much of a newer payload as the rules of today know; undefined when more than unknown names is new. */
export function knownPart<Payload>(schema: Schema<Payload>, payload: unknown): Payload | undefined {
  const left = structuredClone(payload);
  const first = answerOf(schema, left);
  if (first.success) return first.data;
  for (const { path, keys = [] } of first.error.issues) {
    const inside = at(left, path);
    if (isObject(inside)) for (const key of keys) Reflect.deleteProperty(inside, key);
  }
  const second = answerOf(schema, left);
  return second.success ? second.data : undefined;
}
