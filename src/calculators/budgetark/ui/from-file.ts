/** Lines from a file of another tool. Fetched when somebody opens one. */
import { mostLines, lineOfStock, linesOfCase, linesOfCaseload, type LineDraft } from '@/calculators/budgetark/domain';
import { fileLineNames as names } from '@/calculators/budgetark/texts/idioms';
import { budgetFile, type BudgetFile } from '@/calculators/grundbudget/file';
import { caseloadFile, type CaseloadFile } from '@/calculators/sagsstamme/file';
import { caseFile, type CaseFile } from '@/calculators/straksaktivering/file';
import { openedAs, type FileKind } from '@/files/kind';
import { openFile } from '@/files/open';
import { fileProblemTexts } from '@/files/words';
import { rowsOf } from '@/forms/fields';
import type { Filled } from '@/forms/tool';
import { withLine, yearsIn } from './form';
import type { Sources } from './lines';

/** The lines a file gives to a sheet of so many years. */
type LinesFor = (years: number) => readonly LineDraft[];

const named = (title: string | undefined, part: string): string => (title === undefined ? part : names.of(title, part));

const ofCase = ({ input, title, gruppe }: CaseFile): LinesFor => {
  const name = title ?? gruppe;
  const { effect, staff, running, establishment } = names;
  return (years) =>
    linesOfCase(input, years, {
      effect: named(name, effect),
      staff: named(name, staff),
      running: named(name, running),
      establishment: named(name, establishment),
    });
};

const ofBudget =
  ({ grupper, title }: BudgetFile): LinesFor =>
  () =>
    grupper.flatMap(({ input, investering }) =>
      investering ? [lineOfStock(named(title ?? input.navn, names.stock), input, investering)] : [],
    );

const ofCaseload =
  ({ input, title }: CaseloadFile): LinesFor =>
  (years) =>
    linesOfCaseload(input, years, named(title, names.caseload));

const anyFile: FileKind<LinesFor> = {
  ...openedAs(caseFile, ofCase),
  also: [openedAs(budgetFile, ofBudget), openedAs(caseloadFile, ofCaseload)],
};

/** The sheet with the lines of the file, or why there are none. */
export async function linesFrom(
  file: File,
  form: Filled<Sources>,
): Promise<{ readonly filled?: Filled<Sources>; readonly problem?: string }> {
  const opened = await openFile(file, anyFile);
  if (!opened.ok) return { problem: fileProblemTexts(opened.problems) };
  const lines = opened.value(yearsIn(form.typed));
  if (lines.length === 0) return { problem: names.nothing };
  if (rowsOf(form.typed, 'linjer').length + lines.length > mostLines) return { problem: names.full };
  const before: Filled<Sources> = { typed: form.typed, beside: form.beside };
  const { typed, beside } = lines.reduce<Filled<Sources>>(withLine, before);
  return { filled: { typed, beside } };
}
