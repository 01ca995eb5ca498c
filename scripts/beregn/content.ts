/** What a file can hold: a saved file, one calculation, or a collection of worked examples. */
import { failure, success, type Result } from '../../src/base/result.ts';
import { sheetFile } from '../../src/calculators/budgetark/file.ts';
import { effektFile } from '../../src/calculators/effektoekonomi/file.ts';
import { budgetFile, type BudgetFile } from '../../src/calculators/grundbudget/file.ts';
import { followUpDraft } from '../../src/calculators/opfoelgning/file-rules.ts';
import { followUpFile } from '../../src/calculators/opfoelgning/file.ts';
import { caseloadFile } from '../../src/calculators/sagsstamme/file.ts';
import { caseFile } from '../../src/calculators/straksaktivering/file.ts';
import type { FileKind } from '../../src/files/kind.ts';
import { openText } from '../../src/files/open.ts';
import { beregn } from '../../src/calculators/command-words.ts';
import { fileProblemText } from '../../src/files/words.ts';
import { calculate } from './kinds.ts';
import { failures, isObject, without } from './parse.ts';

type Content = Readonly<Record<string, unknown>>;

/** Calculates the text of a file. */
export async function calculateText(text: string, withTrace: boolean): Promise<Result<unknown, string>> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failure([fileProblemText({ code: 'file-not-json' })]);
  }
  if (!isObject(content)) return failure([beregn.notAnObject]);
  if ('app' in content) return calculateSaved(text, content['kind'], withTrace);
  const cases = content['businesscase'];
  return Array.isArray(cases) ? calculateCollection(content, cases) : calculateItem(content, [], withTrace);
}

/** Calculates the text of a saved file. */
type CalculateSaved = (text: string, withTrace: boolean) => Promise<Result<unknown, string>>;

/** A kind of file that can be calculated: opened as the site opens it, then calculated. */
function saved<Payload>(
  file: FileKind<Payload>,
  calculated: (payload: Payload, withTrace: boolean) => Result<unknown, string>,
): readonly [kind: string, calculate: CalculateSaved] {
  return [
    file.kind,
    async (text, withTrace) => {
      const opened = await openText(text, file);
      return opened.ok ? calculated(opened.value, withTrace) : failures(opened.problems.map(fileProblemText));
    },
  ];
}

const businesscase = saved(caseFile, ({ input }, withTrace) => calculate({ ...input }, withTrace));
const savedKinds = [
  businesscase,
  saved(effektFile, ({ input }) => calculate({ ...input }, false)),
  saved(sheetFile, ({ input }) => calculate({ ...input }, false)),
  saved(caseloadFile, ({ input }) => calculate({ ...input }, false)),
  saved(budgetFile, calculateBudgets),
  // A follow-up of the case that the file embeds.
  saved(followUpFile, (file) => calculate({ ...followUpDraft(file) }, false)),
];

/** A file saved by the site; a business case unless its kind says otherwise. */
function calculateSaved(text: string, kind: unknown, withTrace: boolean): Promise<Result<unknown, string>> {
  const [, calculateKind] = savedKinds.find(([name]) => name === kind) ?? businesscase;
  return calculateKind(text, withTrace);
}

/** The budgets of every group in a saved file: without the investment, and with it where there is one. */
function calculateBudgets({ grupper }: BudgetFile): Result<unknown, string> {
  const results = grupper.flatMap(({ input, investering }) =>
    [input, ...(investering ? [investering] : [])].map((one) => calculate({ ...one }, false)),
  );
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return failures(problems);
  const values = results.flatMap((result) => (result.ok ? [result.value] : []))[Symbol.iterator]();
  const next = () => values.next().value;
  return success(
    grupper.map(({ input, investering }) => ({
      navn: input.navn,
      grundbudget: next(),
      ...(investering ? { investering: next() } : {}),
    })),
  );
}

/** One calculation: the input itself or wrapped with a name; an uncertainty may name its case among the others. */
function calculateItem(item: Content, cases: readonly unknown[], withTrace: boolean): Result<unknown, string> {
  const input = inputOf(item);
  if (!('basis' in input)) return calculate(input, withTrace);
  const { basis } = input;
  const found = typeof basis === 'string' ? cases.filter(isObject).find(({ id }) => id === basis) : basis;
  return isObject(found) ? calculate({ ...input, basis: inputOf(found) }, withTrace) : failure([beregn.unknownBasis(String(basis))]);
}

const inputOf = (item: Content): Content => (isObject(item['input']) ? item['input'] : item);

interface Example {
  readonly id: string;
  readonly resultat: unknown;
}

/** Every example of a collection under its list; one that stands alone is a list of one. */
function calculateCollection(content: Content, cases: readonly unknown[]): Result<unknown, string> {
  const collected: Record<string, Example[]> = {};
  const problems: string[] = [];
  for (const [list, value] of Object.entries(without(content, 'meta'))) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items.filter(isObject)) {
      const id = typeof item['id'] === 'string' ? item['id'] : list;
      const result = calculateItem(item, cases, false);
      if (result.ok) (collected[list] ??= []).push({ id, resultat: result.value });
      else problems.push(...result.problems.map((problem) => `${id}: ${problem}`));
    }
  }
  return problems.length > 0 ? failures(problems) : success(collected);
}
