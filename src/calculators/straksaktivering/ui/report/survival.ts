/** The stay without the effort as a curve: one sentence, a few figures and a picture, all of the same points as the curves of the result. */
import { formatNumber } from '@/base/format/danish';
import { caseProblems, survivalAt, type CaseDraft, type Duration, type SurvivalPoint } from '@/calculators/straksaktivering/domain';
import { survivalWords as words } from '@/calculators/straksaktivering/texts/steps';
import { curvesOf } from './week-curves';
import { lineThrough } from './week-scale';

export interface Survival {
  readonly sentence: string;
  readonly rows: readonly SurvivalPoint[];
  /** A path in a picture that is as wide as the last week and 100 high, with nobody at the bottom. */
  readonly path: string;
  readonly lastWeek: number;
}

/** The week the sentence tells of: a quarter. */
const sentenceWeek = 13;

/** Undefined while the stay cannot be calculated. */
export function survivalOf(draft: CaseDraft): Survival | undefined {
  const { foer } = draft;
  if (foer === undefined || caseProblems(draft).some(({ field }) => field.startsWith('foer'))) return undefined;
  const today = { foer: foer as Duration, efter: [] };
  const { rows, points, lastWeek } = curvesOf(today);
  const share = survivalAt(today, [sentenceWeek])[0]?.foer ?? NaN;
  const sentence = share < 0.005 ? words.allOut(String(sentenceWeek)) : words.sentence(String(sentenceWeek), formatNumber(share * 100));
  const path = lineThrough({ x: (week) => week, y: (height) => 100 - height * 100 }, points, (point) => point.foer);
  return { sentence, rows, path, lastWeek };
}
