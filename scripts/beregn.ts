/**
 * node scripts/beregn.ts FIL.json — calculates a case without a browser, with the site's own engine.
 * Reads a file saved by the site, { "input": … }, or the input itself. Prints the result as JSON (--spor adds every step).
 * What is wrong is told in Danish on stderr, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calculateCase } from '../src/domain/businesscase/index.ts';
import type { CaseDraft } from '../src/domain/businesscase/index.ts';
import { failure, success, type Result } from '../src/domain/result.ts';
import { caseDraftSchema, caseFileKind, caseFileSchema, caseFileVersion } from '../src/schemas/businesscase.ts';
import { openFile } from '../src/schemas/envelope.ts';
import { beregn } from '../src/texts/beregn.ts';
import { caseProblemLine } from '../src/texts/businesscase.ts';
import { fileProblemText } from '../src/texts/files.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "efter[1].varighed" from the parts of a path. */
const pathText = (parts: readonly PropertyKey[]): string =>
  parts.reduce<string>((path, part) => (typeof part === 'number' ? `${path}[${part}]` : `${path}${path && '.'}${String(part)}`), '');

/** One sentence per unknown name and per value of the wrong kind. */
const issueTexts = (issue: Issue): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? (issue.keys ?? []).map((key) => beregn.unknownField(pathText([...issue.path, key])))
    : [beregn.wrongType(pathText(issue.path))];

/** The case in a file of either kind, or the sentences about what is wrong with it. */
function readCase(text: string): Result<CaseDraft, string> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failure([fileProblemText({ code: 'file-not-json' })]);
  }
  if (isObject(content) && 'app' in content) {
    const file = openFile(text, caseFileKind, caseFileVersion, caseFileSchema);
    return file.ok ? success(file.value.input) : failure(texts(file.problems.map(fileProblemText)));
  }
  const parsed = caseDraftSchema.safeParse(isObject(content) && 'input' in content ? content['input'] : content);
  return parsed.success ? success(parsed.data) : failure(texts(parsed.error.issues.flatMap(issueTexts)));
}

const texts = ([first = '', ...rest]: readonly string[]): readonly [string, ...string[]] => [first, ...rest];

function read(file: string): Result<string, string> {
  try {
    return success(readFileSync(file, 'utf8'));
  } catch {
    return failure([beregn.unreadable(file)]);
  }
}

/** The whole errand: a file name in, JSON or sentences out. */
function calculate(file: string, withTrace: boolean): Result<string, string> {
  const text = read(file);
  if (!text.ok) return text;
  const draft = readCase(text.value);
  if (!draft.ok) return draft;
  const result = calculateCase(draft.value);
  if (!result.ok) return failure(texts(result.problems.map(caseProblemLine)));
  const { spor, ...figures } = result.value;
  return success(JSON.stringify(withTrace ? { ...figures, spor } : figures, undefined, 2));
}

const { values, positionals } = parseArgs({ options: { spor: { type: 'boolean', default: false } }, allowPositionals: true });
const [file] = positionals;
const outcome = file === undefined ? failure([beregn.usage]) : calculate(file, values.spor);
if (outcome.ok) console.log(outcome.value);
else {
  console.error(outcome.problems.join('\n'));
  process.exitCode = 1;
}
