/**
 * A svarkode: one respondent's answers on one line, at most 60 characters for 60 items.
 *   HGB1-  code and version of the questionnaire, for people
 *   …      format, wording, campaign, role, revision, respondent, answers
 *   …      three characters that guard the rest
 * Reading never throws and never guesses: it gives a response whose every state is on its scale, or the reason.
 */
import { failure, success, type Result } from '../../../base/result.ts';
import type { Role } from '../../../assessment/domain/index.ts';
import { BitReader, guardOf, isLetters, unguarded, writeBits, type Field } from './bits.ts';
import { allows, codeFormat, stateOf, wireOf, type Layout } from '../layout.ts';
import type { Response } from '../model.ts';
import type { CodeProblem } from '../problems.ts';

/** A code that was read: the response, the campaign it belongs to and the edition it answers. */
export interface ReadCode {
  readonly response: Response;
  /** Key of the campaign. */
  readonly key: string;
  readonly layout: Layout;
}

const fieldsOf = (characters: string, count: number): Field[] => {
  const reader = new BitReader(characters);
  return Array.from({ length: count }, () => ({ value: reader.take(6), width: 6 }));
};

/** Writes a response as a code. The states are in the order of the questionnaire. */
export function writeCode(layout: Layout, key: string, { id, revision, role, states }: Response): string {
  const idBits = new BitReader(id);
  const body = writeBits([
    { value: codeFormat, width: 4 },
    { value: layout.mark, width: 24 },
    ...fieldsOf(key, 4),
    { value: layout.instrument.roles.indexOf(role), width: 4 },
    { value: revision, width: 4 },
    { value: idBits.take(20), width: 20 },
    { value: idBits.take(20), width: 20 },
    ...layout.slots.map(({ width }, at) => ({ value: wireOf(states[at]), width })),
  ]);
  const text = layout.prefix + body;
  return text + guardOf(text);
}

/** The questionnaire's letters and version in front of a code. */
const head = /^([A-Z]{2,4})(\d{1,3})-/;

function layoutFor(code: string, layouts: readonly Layout[]): Result<Layout, CodeProblem> {
  const [prefix, letters, version = ''] = head.exec(code) ?? [];
  if (prefix === undefined) return failure([{ code: 'not-a-code' }]);
  const layout = layouts.find((each) => each.prefix === prefix);
  if (layout) return success(layout);
  const known = layouts.some(({ instrument }) => instrument.code === letters);
  return failure([known ? { code: 'unknown-edition', version: Number(version) } : { code: 'unknown-instrument', prefix }]);
}

function readRole(layout: Layout, place: number): Role | undefined {
  return layout.instrument.roles[place];
}

function readBody(layout: Layout, body: string): Result<ReadCode, CodeProblem> {
  const bits = new BitReader(body);
  const format = bits.take(4);
  if (format !== codeFormat) return failure([{ code: 'code-newer', format }]);
  if (bits.take(24) !== layout.mark) return failure([{ code: 'other-wording', version: layout.instrument.version }]);
  const key = writeBits([{ value: bits.take(24), width: 24 }]);
  const role = readRole(layout, bits.take(4));
  const revision = bits.take(4);
  const id = writeBits([
    { value: bits.take(20), width: 20 },
    { value: bits.take(20), width: 20 },
  ]);
  const wires = layout.slots.map(({ width }) => bits.take(width));
  if (role === undefined || !bits.ended || !layout.slots.every((slot, at) => allows(slot, role, wires[at] ?? 0)))
    return failure([{ code: 'code-off-scale' }]);
  return success({ response: { id, revision, role, states: wires.map(stateOf) }, key, layout });
}

/** Reads one code, already free of quotation marks and line breaks. */
export function readCode(code: string, layouts: readonly Layout[]): Result<ReadCode, CodeProblem> {
  const found = layoutFor(code, layouts);
  if (!found.ok) return found;
  const layout = found.value;
  if (code.length !== layout.length) return failure([{ code: 'code-length', found: code.length, expected: layout.length }]);
  const guarded = unguarded(code);
  const body = guarded?.slice(layout.prefix.length) ?? '';
  if (guarded === undefined || !isLetters(body)) return failure([{ code: 'code-damaged' }]);
  return readBody(layout, body);
}
