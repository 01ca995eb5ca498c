/** Every kind of file, and what a page does with one that has been opened. */
import { assessmentFile } from '@/assessment/file';
import type { Assessment } from '@/assessment/domain';
import { readSheet } from '@/assessment/ui/reading';
import { calculateSheet } from '@/calculators/budgetark/domain';
import { sheetFile, type SheetFile } from '@/calculators/budgetark/file';
import { effektFile } from '@/calculators/effektoekonomi/file';
import { effektTool } from '@/calculators/effektoekonomi/ui/form';
import { budgetFile } from '@/calculators/grundbudget/file';
import { budgetTool } from '@/calculators/grundbudget/ui/form';
import { followUpFile } from '@/calculators/opfoelgning/file';
import { followUpTool } from '@/calculators/opfoelgning/ui/form';
import { caseloadFile } from '@/calculators/sagsstamme/file';
import { caseloadTool } from '@/calculators/sagsstamme/ui/form';
import { caseFile } from '@/calculators/straksaktivering/file';
import { caseTool } from '@/calculators/straksaktivering/ui/form/tool';
import {
  checkMapping,
  checkPlan,
  readSvar,
  receiveMeeting,
  resultToShow,
  type CsvMapping,
  type Optaelling,
  type Plan,
  type Svar,
} from '@/campaign/domain';
import { campaignFile, mappingFile, optaellingFile, planFile, svarFile, type MaalingFile } from '@/campaign/file';
import { stateIn } from '@/campaign/ui/campaign-file';
import { success } from '@/base/result';
import type { FileKind } from '@/files/kind';
import { sentencesAt } from '@/forms/problems';
import type { Named, Tool } from '@/forms/tool';
import { modelvalgFile } from '@/organisation/file';
import { chooserTool } from '@/organisation/ui/modelvalg/form';
import { campaign, layout, small } from '../campaign/domain/campaign';
import { small as chooser } from '../organisation/domain/modelvalg/chooser';

/** A kind with what is done to a payload of it. */
export interface Used {
  readonly kind: FileKind<unknown>;
  readonly use: (payload: unknown) => unknown;
}

const used = <Payload>(kind: FileKind<Payload>, use: (payload: Payload) => unknown): Used => ({
  kind,
  // A payload is only ever used by the kind whose rules let it through.
  use: use as Used['use'],
});

/** The form, what it calculates, and what it saves. */
const inForm = <Saved extends Named, Result, Beside>(kind: FileKind<Saved>, tool: Tool<Saved, Result, Beside>): Used =>
  used(kind, (saved) => {
    const filled = tool.fromFile(saved);
    return filled && [sentencesAt(tool.fields, filled.typed, tool.calculate(filled).problems), tool.toFile(filled, saved)];
  });

/** The campaign with its result. */
function coordinator(file: MaalingFile): unknown {
  const read = stateIn(layout, file);
  return read.ok ? resultToShow(layout, file.campaign, read.value.state, '2026-12-01') : read.problems;
}

/** Every kind, in the order of the registry. */
export const kinds: readonly Used[] = [
  inForm(caseFile, caseTool({ presets: [], assumptions: {} } as never)),
  inForm(budgetFile, budgetTool),
  inForm(caseloadFile, caseloadTool),
  inForm(effektFile, effektTool),
  inForm(followUpFile, followUpTool),
  used(sheetFile, ({ input }: SheetFile) => calculateSheet(input)),
  inForm(modelvalgFile, chooserTool(chooser)),
  used(assessmentFile, (sheet: Assessment) => readSheet(small, [], success(sheet))),
  used(campaignFile, coordinator),
  used(svarFile, (svar: Svar) => readSvar(svar, [layout])),
  used(optaellingFile, (counted: Optaelling) => receiveMeeting(campaign, layout, [], counted)),
  used(planFile, (plan: Plan) => checkPlan(plan)),
  used(mappingFile, (mapping: CsvMapping) => checkMapping({ heading: ['Nr', 'Rolle'], rows: [] }, mapping, layout)),
];
