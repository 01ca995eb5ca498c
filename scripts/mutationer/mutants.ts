/** The faults that can be put into a source file, one small change each, found by walking its syntax tree. */
import ts from 'typescript';

/** The kinds of fault, as the report names them. */
export type Operator = 'compare' | 'equal' | 'arithmetic' | 'logic' | 'not' | 'number' | 'boolean' | 'list' | 'call' | 'branches';

/** One fault: the text from start to end is replaced. */
export interface Mutant {
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** The line the place begins on, from one. */
  readonly line: number;
  /** What the fault is and the statement it stands in: the same after the file is moved or something else in it changes. */
  readonly key: string;
}

interface Offer {
  readonly operator: Operator;
  readonly node: ts.Node;
  readonly to: string;
}

type Finder = (node: ts.Node, text: (node: ts.Node) => string) => readonly Offer[];

const swaps: ReadonlyMap<string, readonly [Operator, string]> = new Map([
  ['<', ['compare', '<=']],
  ['<=', ['compare', '<']],
  ['>', ['compare', '>=']],
  ['>=', ['compare', '>']],
  ['===', ['equal', '!==']],
  ['!==', ['equal', '===']],
  ['+', ['arithmetic', '-']],
  ['-', ['arithmetic', '+']],
  ['*', ['arithmetic', '/']],
  ['/', ['arithmetic', '*']],
  ['&&', ['logic', '||']],
  ['||', ['logic', '&&']],
]);
const otherCall: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);
const droppedCall: ReadonlySet<string> = new Set(['filter', 'toSorted', 'toReversed']);

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const isOne = (node: ts.Node): boolean => ts.isNumericLiteral(node) && node.text === '1';

/** A change that cannot matter: joined texts do not subtract, and times one is the same as divided by one. */
function cannotMatter({ left, right }: ts.BinaryExpression, sign: string): boolean {
  if (sign === '+') return isText(left) || isText(right);
  return (sign === '*' || sign === '/') && isOne(right);
}

const binary: Finder = (node) => {
  if (!ts.isBinaryExpression(node)) return [];
  const sign = node.operatorToken.getText();
  const swap = swaps.get(sign);
  return swap === undefined || cannotMatter(node, sign) ? [] : [{ operator: swap[0], node: node.operatorToken, to: swap[1] }];
};

const negation: Finder = (node, text) =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    ? [{ operator: 'not', node, to: text(node.operand) }]
    : [];

const number: Finder = (node, text) => {
  if (!ts.isNumericLiteral(node) || text(node).includes('x')) return [];
  const value = Number(node.text);
  return [value + 1, ...(value >= 1 ? [value - 1] : [])].map((other) => ({ operator: 'number', node, to: String(other) }));
};

const boolean: Finder = (node) => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ operator: 'boolean', node, to: 'false' }];
  return node.kind === ts.SyntaxKind.FalseKeyword ? [{ operator: 'boolean', node, to: 'true' }] : [];
};

const returned = ({ parent }: ts.Node): boolean => ts.isReturnStatement(parent) || ts.isArrowFunction(parent);

const list: Finder = (node) =>
  ts.isArrayLiteralExpression(node) && node.elements.length > 0 && returned(node) ? [{ operator: 'list', node, to: '[]' }] : [];

const call: Finder = (node, text) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = otherCall.get(name.text);
  if (other !== undefined) return [{ operator: 'call', node: name, to: other }];
  return droppedCall.has(name.text) ? [{ operator: 'call', node, to: text(expression) }] : [];
};

const branches: Finder = (node, text) =>
  ts.isConditionalExpression(node)
    ? [{ operator: 'branches', node, to: `${text(node.condition)} ? ${text(node.whenFalse)} : ${text(node.whenTrue)}` }]
    : [];

const finders: readonly Finder[] = [binary, negation, number, boolean, list, call, branches];

/** The statement, or the member of a class, that a node stands in. */
function whole(node: ts.Node): ts.Node {
  let here = node;
  while (!ts.isStatement(here) && !ts.isClassElement(here) && !ts.isSourceFile(here.parent)) here = here.parent;
  return here;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Every fault that can be put into a source text, in the order of the text. None of them gives the text back unchanged. */
export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const text = (node: ts.Node): string => node.getText(file);
  const mutant = ({ operator, node, to }: Offer): Mutant => {
    const [start, from] = [node.getStart(file), text(node)];
    const { line } = file.getLineAndCharacterOfPosition(start);
    const around = whole(node);
    const key = [operator, from, to, text(around), String(start - around.getStart(file))].map(oneLine).join('|');
    return { operator, start, end: node.end, from, to, line: line + 1, key };
  };
  const found: Mutant[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    found.push(...finders.flatMap((find) => find(node, text)).map(mutant));
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found.filter(({ from, to }) => from !== to);
}

/** The source text with the fault in it. */
export const mutated = (source: string, { start, end, to }: Mutant): string => source.slice(0, start) + to + source.slice(end);
