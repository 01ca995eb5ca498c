/** Everything a campaign holds between two openings of its file. */
import type { Agreement } from './consensus.ts';
import type { KeptResult } from './kept.ts';
import type { Intake } from './members.ts';
import type { Campaign } from './model.ts';
import type { Plan } from './plan.ts';
import type { Snapshot } from './publication.ts';
import type { KeptRound } from './series.ts';

/** One value that is replaced, never changed in place, so that an earlier one can be brought back. */
export interface CampaignState {
  /** Absent until somebody has named it. */
  readonly campaign: Campaign | undefined;
  readonly intake: Intake;
  /** Codes in its file that could not be read, as they stand there: they count for nothing, and they are saved again. */
  readonly unread: readonly string[];
  /** Who stood in what was shown before, and what it showed: the next result is held against it, and the last can be shown again. */
  readonly snapshots: readonly Snapshot[];
  readonly results: readonly KeptResult[];
  readonly agreements: readonly Agreement[];
  readonly plan: Plan | undefined;
  /** Rounds before this one as they were shown, the first first. */
  readonly rounds: readonly KeptRound[];
  /** Rounds that were taken out after a result was shown: never shown again, but the next result must still be safe beside them. */
  readonly guards: readonly KeptRound[];
}

/** Where nothing has begun. */
export const emptyState: CampaignState = {
  campaign: undefined,
  intake: { responses: new Map(), meetings: [] },
  unread: [],
  snapshots: [],
  results: [],
  agreements: [],
  plan: undefined,
  rounds: [],
  guards: [],
};
