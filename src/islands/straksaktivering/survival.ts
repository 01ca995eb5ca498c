/** The stay without the effort as a curve: one sentence, a few figures and a picture, all of the same points. */
import { formatNumber } from '@/adapters/format/danish';
import { caseProblems, shareLeft, type CaseDraft, type Duration } from '@/domain/businesscase';
import { survivalWords as words } from '@/texts/straksaktivering/steps';

export interface SurvivalRow {
  readonly week: number;
  readonly share: number;
}

export interface Survival {
  readonly sentence: string;
  readonly rows: readonly SurvivalRow[];
  /** A path in a picture that is as wide as the last week and 100 high, with nobody at the bottom. */
  readonly path: string;
  readonly lastWeek: number;
}

/** The weeks in the table; the sentence tells the share after the third. */
const told = [4, 8, 13, 26, 52, 104] as const;
const sentenceWeek = 13;
/** Points on the picture. */
const pieces = 104;

/** Undefined while the stay cannot be calculated. */
export function survivalOf(draft: CaseDraft): Survival | undefined {
  const { foer } = draft;
  if (foer === undefined || caseProblems(draft).some(({ field }) => field.startsWith('foer'))) return undefined;
  const stay = foer as Duration;
  const lastWeek = told.find((week) => shareLeft(stay, week) < 0.01) ?? told[told.length - 1] ?? 104;
  const rows = told.filter((week) => week <= lastWeek).map((week) => ({ week, share: shareLeft(stay, week) }));
  const after = shareLeft(stay, sentenceWeek);
  const sentence = after < 0.005 ? words.allOut(String(sentenceWeek)) : words.sentence(String(sentenceWeek), formatNumber(after * 100));
  return { sentence, rows, path: pathOf(stay, lastWeek), lastWeek };
}

/** Straight lines between the points; where everyone leaves at once, straight down. */
function pathOf(stay: Duration, lastWeek: number): string {
  const weeks =
    stay.type === 'fast'
      ? [0, stay.uger - 1e-6, stay.uger, lastWeek]
      : Array.from({ length: pieces + 1 }, (_, piece) => (piece / pieces) * lastWeek);
  const points = weeks
    .filter((week) => week >= 0 && week <= lastWeek)
    .map((week) => `${week.toFixed(2)} ${(100 - shareLeft(stay, week) * 100).toFixed(2)}`);
  return `M${points.join('L')}`;
}
