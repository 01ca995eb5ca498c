import type { FollowUpFile } from '@/schemas/opfoelgning';

/** The worked example, as a file would hold it. */
export interface FollowUpExample {
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly file: FollowUpFile;
}
