/**
 * Printed distributions from the reports, held beside one's own answers. Our words are not the report's, so it is a direction and never a norm
 * ("omskrevet – kun vejledende"), and only offered where the scale and the role are the same and our own group is not tiny.
 */
import type { Source } from '../../evidence/domain/index.ts';
import { onScale, type Role, type Scale, type Tally } from '../../assessment/domain/index.ts';

/** Own answers from which a printed distribution is offered. Ours (skøn): below it one person moves too much. */
export const leastForComparison = 10;

/** Where a printed distribution stands, and what its readers must know. */
export interface PrintedWhere {
  readonly source: Source;
  readonly section: string;
  /** First and last line in the extracted text of the report. */
  readonly lines: readonly [number, number];
  /** Who and how many. */
  readonly population?: string | undefined;
  readonly notes: readonly string[];
}

/** What others answered to a question like one of ours. */
export interface PublishedAnswers {
  readonly item: string;
  /** Who was asked, all together. */
  readonly roles: readonly Role[];
  /** The printed scale, lowest step first. */
  readonly steps: readonly string[];
  readonly who: string;
  /** Percent on each step; undefined where the report does not tell. */
  readonly groups: readonly {
    readonly name: string;
    readonly percents: readonly (number | undefined)[];
    readonly where: PrintedWhere;
  }[];
}

/** Whether a printed distribution may stand beside our own answers, and otherwise why not. */
export type Comparability =
  | { readonly code: 'vejledende' }
  | { readonly code: 'anden-skala' }
  | { readonly code: 'andre-roller' }
  | { readonly code: 'for-faa'; readonly answers: number; readonly least: number };

/** The printed distribution beside the answers of these roles. Hand in all roles of a publication when its total is compared. */
export function comparabilityOf(published: PublishedAnswers, scale: Scale, roles: readonly Role[], tally: Tally): Comparability {
  if (published.steps.join('\u001f') !== scale.steps.join('\u001f')) return { code: 'anden-skala' };
  const same = published.roles.length === roles.length && published.roles.every((role) => roles.includes(role));
  if (!same) return { code: 'andre-roller' };
  const answers = onScale(tally);
  return answers < leastForComparison ? { code: 'for-faa', answers, least: leastForComparison } : { code: 'vejledende' };
}
