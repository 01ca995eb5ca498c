import type { FollowUpFile } from '@/calculators/opfoelgning/file';

/** The worked example, as a file would hold it. */
export interface FollowUpExample {
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly file: FollowUpFile;
}

/** What each questionnaire is called, by its id: a plan names the one it comes from. */
export type QuestionnaireNames = Readonly<Record<string, string>>;
