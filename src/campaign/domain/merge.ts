/**
 * Joining hand-ins. The join is commutative, associative and idempotent: codes may come in any order, in any number of batches and any
 * number of times. Of two hand-ins from the same respondent the higher revision counts; equal revisions are settled by their content.
 */
import type { Layout } from './layout.ts';
import { wireOf } from './layout.ts';
import type { Campaign, Response, Responses } from './model.ts';
import { codesInText } from './codes/paste.ts';
import type { CodeProblem } from './problems.ts';
import { readCode, type ReadCode } from './codes/svarkode.ts';
import type { Result } from '../../base/result.ts';

/** What became of one row. */
export type RowVerdict =
  | { readonly code: 'ny'; readonly response: Response }
  /** The respondent has handed in again: this replaces the earlier answers. */
  | { readonly code: 'rettet'; readonly response: Response }
  /** Already here. */
  | { readonly code: 'dublet' }
  /** A later hand-in from the same respondent is already here. */
  | { readonly code: 'erstattet' }
  /** Answers another edition than the campaign asks. */
  | { readonly code: 'anden-udgave'; readonly version: number }
  /** Answers to another campaign or another questionnaire. */
  | { readonly code: 'forkert-maaling' }
  | { readonly code: 'ugyldig'; readonly problem: CodeProblem };

/** One row as it was read, and what became of it. */
export interface Row {
  readonly text: string;
  readonly verdict: RowVerdict;
}

/** The responses after a batch, and a verdict for each of its rows. */
export interface Received {
  readonly responses: Responses;
  readonly rows: readonly Row[];
}

const contentOf = ({ role, states }: Response): string => `${role} ${states.map(wireOf).join()}`;

/** True when the first hand-in stands and the second does not count. Total and the same on every device. */
function outranks(a: Response, b: Response): boolean {
  return a.revision === b.revision ? contentOf(a) >= contentOf(b) : a.revision > b.revision;
}

/** True when two hand-ins of a respondent say the same. */
export const isSame = (a: Response, b: Response): boolean => a.revision === b.revision && contentOf(a) === contentOf(b);

/** Joins two collections of hand-ins. */
export function joinResponses(a: Responses, b: Responses): Responses {
  const joined = new Map(a);
  for (const [id, response] of b) {
    const known = joined.get(id);
    if (!known || !outranks(known, response)) joined.set(id, response);
  }
  return joined;
}

/** Hand-ins in an order that depends on nothing but themselves: files made from them are equal byte for byte. */
export const inOrder = (responses: Responses): readonly Response[] =>
  [...responses.values()].toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));

function misplaced(campaign: Campaign, { layout, key }: ReadCode): RowVerdict | undefined {
  const { id, version } = layout.instrument;
  if (id !== campaign.instrument) return { code: 'forkert-maaling' };
  if (version !== campaign.version) return { code: 'anden-udgave', version };
  return key === campaign.key ? undefined : { code: 'forkert-maaling' };
}

function judge(campaign: Campaign, known: Responses, read: Result<ReadCode, CodeProblem>): RowVerdict {
  if (!read.ok) {
    const [problem] = read.problems;
    const edition = problem.code === 'unknown-edition' || problem.code === 'other-wording';
    return edition ? { code: 'anden-udgave', version: problem.version } : { code: 'ugyldig', problem };
  }
  const wrong = misplaced(campaign, read.value);
  if (wrong) return wrong;
  const { response } = read.value;
  const before = known.get(response.id);
  if (!before) return { code: 'ny', response };
  if (isSame(before, response)) return { code: 'dublet' };
  return outranks(before, response) ? { code: 'erstattet' } : { code: 'rettet', response };
}

/** Something handed in: what it is called in the list of verdicts, and what reading it gave. */
export interface HandIn {
  readonly text: string;
  readonly read: () => Result<ReadCode, CodeProblem>;
}

/** Receives hand-ins one by one into what is already there: codes, files or rows of a survey. */
export function receive(
  campaign: Campaign,
  known: Responses,
  handIns: readonly HandIn[],
  tell: (share: number) => void = () => undefined,
): Received {
  const responses = new Map(known);
  const rows = handIns.map(({ text, read }, at): Row => {
    if (at % 500 === 0) tell(at / handIns.length);
    const verdict = judge(campaign, responses, read());
    if ('response' in verdict) responses.set(verdict.response.id, verdict.response);
    return { text, verdict };
  });
  return { responses, rows };
}

/** Receives codes that are already found. */
export const receiveCodes = (
  campaign: Campaign,
  layouts: readonly Layout[],
  known: Responses,
  codes: readonly string[],
  tell?: (share: number) => void,
): Received =>
  receive(
    campaign,
    known,
    codes.map((text) => ({ text, read: () => readCode(text, layouts) })),
    tell,
  );

/** Receives a pasted text: finds its codes and gives each a verdict. */
export const receiveText = (
  campaign: Campaign,
  layouts: readonly Layout[],
  known: Responses,
  pasted: string,
  tell?: (share: number) => void,
): Received =>
  receiveCodes(
    campaign,
    layouts,
    known,
    codesInText(pasted, layouts, (code) => readCode(code, layouts).ok),
    tell,
  );
