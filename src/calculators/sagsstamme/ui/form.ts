/** The worksheet as a form: its fields, what follows from them, and how a file holds them. */
import { calculateCaseload, type Caseload, type CaseloadDraft } from '@/calculators/sagsstamme/domain';
import { draftFrom, typedFrom } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import type { Form } from '@/forms/form.svelte';
import type { Tool } from '@/forms/tool';
import { outcomeOf } from '@/forms/problems';
import type { CaseloadFile } from '@/calculators/sagsstamme/file';
import { caseloadFields as fields } from '@/calculators/sagsstamme/texts/fields';
import { caseloadProblemText } from '@/calculators/sagsstamme/texts/problems';
import { words } from '@/calculators/sagsstamme/texts/words';
import { verdictOf } from './findings';

export type CaseloadForm = Form<CaseloadFile, Caseload>;

/** The worksheet with a hole wherever the text is not a number; in the order of a file. */
export function caseloadDraft(typed: Typed): CaseloadDraft {
  const { sagerMaal, opfoelgningErstatter, opgaver, ugevaerdi, ...numbers } = draftFrom(fields, typed);
  return { ...numbers, sagerMaal, opfoelgningErstatter, opgaver, ugevaerdi } as CaseloadDraft;
}

/** What the engine of forms asks about the worksheet. */
export const caseloadTool: Tool<CaseloadFile, Caseload> = {
  fields,
  calculate: ({ typed }) => outcomeOf(fields, typed, calculateCaseload(caseloadDraft(typed)), caseloadProblemText),
  verdict: verdictOf,
  toFile: ({ typed }) => ({ input: caseloadDraft(typed) }),
  fromFile: ({ input }) => ({ typed: typedFrom(fields, input), beside: undefined }),
  emptiedText: words.clearDone,
};
