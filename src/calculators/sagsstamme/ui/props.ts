import type { CaseloadDraft } from '@/calculators/sagsstamme/domain';
import type { Source } from '@/forms/assumption';
import type { ReferenceId } from '@/calculators/sagsstamme/texts/words';

/** Figures from the report to hold a field against, as they are written there. */
export interface Reference {
  readonly numbers: readonly string[];
  readonly source: Source;
}

export interface CaseloadProps {
  /** The worked example, as a file would hold it. */
  readonly example: {
    readonly title: string;
    readonly summary: string;
    readonly unknown: readonly string[];
    readonly input: CaseloadDraft;
  };
  readonly references: Readonly<Record<ReferenceId, Reference>>;
  /** Percent of the group that were in a job at some time, as the report says it. */
  readonly inJob: string;
}
