/** What a file can hold: a saved file, one calculation, or a collection of worked examples. */
import type { FileProblem } from '../../src/files/problems.ts';
import { failure, success, type Result } from '../../src/base/result.ts';
import { caseFileKind, caseFileSchema, caseFileVersion } from '../../src/calculators/straksaktivering/file.ts';
import { effektFileKind, effektFileSchema, effektFileVersion } from '../../src/calculators/effektoekonomi/file.ts';
import { openFile } from '../../src/files/envelope.ts';
import { budgetFileKind, budgetFileSchema, budgetFileVersion } from '../../src/calculators/grundbudget/file.ts';
import { followUpDraft, followUpFileKind, followUpFileSchema, followUpFileVersion } from '../../src/calculators/opfoelgning/file.ts';
import { caseloadFileKind, caseloadFileSchema, caseloadFileVersion } from '../../src/calculators/sagsstamme/file.ts';
import { beregn } from '../../src/calculators/command-words.ts';
import { fileProblemText } from '../../src/files/texts.ts';
import { calculate } from './kinds.ts';
import { failures, isObject, without } from './parse.ts';

type Content = Readonly<Record<string, unknown>>;

/** Calculates the text of a file. */
export function calculateText(text: string, withTrace: boolean): Result<unknown, string> {
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

/** A file saved by the site. */
function calculateSaved(text: string, kind: unknown, withTrace: boolean): Result<unknown, string> {
  if (kind === budgetFileKind) return calculateBudgetFile(text);
  if (kind === followUpFileKind) return calculateFollowUpFile(text);
  const file = openInput(text, kind);
  return file.ok ? calculate({ ...file.value.input }, withTrace) : failures(file.problems.map(fileProblemText));
}

/** A follow-up of the case that the file embeds. */
function calculateFollowUpFile(text: string): Result<unknown, string> {
  const file = openFile(text, followUpFileKind, followUpFileVersion, followUpFileSchema);
  return file.ok ? calculate({ ...followUpDraft(file.value) }, false) : failures(file.problems.map(fileProblemText));
}

/** A file that holds one input; a business case unless its kind says otherwise. */
function openInput(text: string, kind: unknown): Result<{ readonly input: object }, FileProblem> {
  if (kind === effektFileKind) return openFile(text, effektFileKind, effektFileVersion, effektFileSchema);
  if (kind === caseloadFileKind) return openFile(text, caseloadFileKind, caseloadFileVersion, caseloadFileSchema);
  return openFile(text, caseFileKind, caseFileVersion, caseFileSchema);
}

/** The budgets of every group in a saved file: without the investment, and with it where there is one. */
function calculateBudgetFile(text: string): Result<unknown, string> {
  const file = openFile(text, budgetFileKind, budgetFileVersion, budgetFileSchema);
  if (!file.ok) return failures(file.problems.map(fileProblemText));
  const results = file.value.grupper.flatMap(({ input, investering }) =>
    [input, ...(investering ? [investering] : [])].map((one) => calculate({ ...one }, false)),
  );
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return failures(problems);
  const values = results.flatMap((result) => (result.ok ? [result.value] : []))[Symbol.iterator]();
  const next = () => values.next().value;
  return success(
    file.value.grupper.map(({ input, investering }) => ({
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
