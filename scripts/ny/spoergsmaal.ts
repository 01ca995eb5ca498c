/** A question at the end of a section of a questionnaire, in a new edition where the one in use is written down. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { blank, refused, type Plan, type Written } from './plan.ts';

const folder = 'content/spoergeskemaer';
const fingerprints = 'tests/fixtures/spoergeskemaer/aftryk.json';

interface Section {
  readonly data: { readonly id: string; readonly number: number; readonly method?: string; readonly guide?: string };
  readonly items: YAMLSeq;
}

const isSection = (node: unknown): node is YAMLMap => isMap(node) && isSeq(node.get('items'));

/** The sections of a questionnaire as they are written. */
function sectionsOf(text: string): readonly Section[] {
  const sections = parseDocument(text).get('sections');
  const nodes = isSeq(sections) ? sections.items.filter(isSection) : [];
  return nodes.map((node) => ({ data: node.toJSON() as Section['data'], items: node.get('items') as YAMLSeq }));
}

const idsIn = (items: YAMLSeq): readonly string[] => items.items.flatMap((item) => (isMap(item) ? [String(item.get('id'))] : []));

/** The next number of a section that no edition has used: an id is never given to another question. */
export function freeId(section: readonly string[], everUsed: readonly string[]): string | undefined {
  const [, prefix] = /^(.*?)\d+$/.exec(section.findLast((id) => /\d$/.test(id)) ?? '') ?? [];
  if (prefix === undefined) return undefined;
  const numbers = everUsed.flatMap((id) => (id.startsWith(prefix) ? [Number(/^\d+/.exec(id.slice(prefix.length))?.[0] ?? 0)] : []));
  return `${prefix}${String(Math.max(...numbers) + 1)}`;
}

/** The lines of the new question; `steps` are described where the method is trin, `poles` where it is balance. */
function questionLines(id: string, method: string, steps: readonly string[], hasGuide: boolean): readonly string[] {
  return [
    `- id: '${id}'`,
    `  statement: '${blank}: spørgsmålet med vores egne ord'`,
    ...(method === 'trin' ? ['  levels:', ...steps.map((step) => `    - '${blank}: sådan ser »${step}« ud i praksis'`)] : []),
    ...(method === 'balance' ? [`  poles: ['${blank}: den ene ende', '${blank}: den anden ende']`] : []),
    `  advice: '${blank}: det første, man kan gøre, når svaret er svagt'`,
    ...(hasGuide ? [] : [`  guide: /${blank}/ # siden, der fortæller om det samme`]),
    `  lines: [${blank}] # linjer i rapporten: 401-420`,
  ];
}

/** The text with lines put in after the last question of a section. */
function inserted(text: string, items: YAMLSeq, lines: readonly string[]): string {
  const last = items.items.at(-1);
  const first = items.range?.[0] ?? 0;
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first) + 1));
  const end = (isMap(last) || isScalar(last) ? last.range?.[1] : undefined) ?? text.length;
  const before = text.slice(0, end).trimEnd();
  return `${before}\n${lines.map((line) => indent + line).join('\n')}\n${text.slice(end).replace(/^\n/, '')}`;
}

/** True when the wording of an edition is written down, so that it can only be replaced. */
function isWrittenDown(root: string, id: string, version: number): boolean {
  const file = join(root, fingerprints);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>) : {};
  return kept[id]?.[String(version)] !== undefined;
}

interface Sheet {
  readonly id: string;
  readonly text: string;
  readonly data: { readonly version: number; readonly method: string; readonly scale: string; readonly scales: Scales };
}
type Scales = Readonly<Record<string, { readonly steps: readonly string[] }>>;

/** The examples that answer the edition in use, as answers to the next one: the questions they answer are still there. */
const examplesOf = (root: string, id: string, version: number): readonly Written[] =>
  globSync('content/eksempler/selvevaluering/*.yaml', { cwd: root }).flatMap((path): readonly Written[] => {
    const text = readFileSync(join(root, path), 'utf8');
    const { input } = parseDocument(text).toJSON() as { readonly input: { readonly instrument?: unknown; readonly version?: unknown } };
    if (input.instrument !== id || input.version !== version) return [];
    return [{ path, text: text.replace(/^( +version:) \d+/m, `$1 ${String(version + 1)}`), kind: 'changed' }];
  });

/** The edition in use, and where its words are written down already, the one it replaces and the examples that follow along. */
function filesOf(root: string, { id, text, data }: Sheet, added: string): readonly Written[] {
  const path = `${folder}/${id}.yaml`;
  if (!isWrittenDown(root, id, data.version)) return [{ path, text: added, kind: 'changed' }];
  const raised = added.replace(/^version: \d+/m, `version: ${String(data.version + 1)}`);
  return [
    { path: `${folder}/tidligere/${id}-${String(data.version)}.yaml`, text, kind: 'added' },
    { path, text: raised, kind: 'changed' },
    ...examplesOf(root, id, data.version),
  ];
}

function everUsed(root: string, id: string): readonly string[] {
  const own = globSync(`${folder}/{${id},tidligere/${id}-[0-9]*}.yaml`, { cwd: root });
  return own.flatMap((file) => sectionsOf(readFileSync(join(root, file), 'utf8')).flatMap(({ items }) => idsIn(items)));
}

/** A question in the section with that number or id. */
export function newQuestion(root: string, id: string, place: string): Plan {
  const file = join(root, folder, `${id}.yaml`);
  if (!existsSync(file)) return refused(`Der er intet spørgeskema ${folder}/${id}.yaml.`);
  const text = readFileSync(file, 'utf8');
  const sheet: Sheet = { id, text, data: parseDocument(text).toJSON() as Sheet['data'] };
  const sections = sectionsOf(text);
  const section = sections.find(({ data }) => data.id === place || String(data.number) === place);
  const known = sections.map(({ data }) => `${String(data.number)} ${data.id}`).join(', ');
  if (!section) return refused(`»${place}« er ikke et afsnit i ${id}. Afsnittene er ${known}.`);
  const free = freeId(idsIn(section.items), everUsed(root, id));
  if (free === undefined) return refused(`Spørgsmålene i ${place} har ikke numre. Skriv spørgsmålet i ${folder}/${id}.yaml selv.`);
  const steps = sheet.data.scales[sheet.data.scale]?.steps ?? [];
  const lines = questionLines(free, section.data.method ?? sheet.data.method, steps, section.data.guide !== undefined);
  return { kind: 'ready', files: filesOf(root, sheet, inserted(text, section.items, lines)), next: nextSteps(id, free) };
}

const nextSteps = (id: string, free: string): readonly string[] => [
  `Skriv det, der mangler i spørgsmål ${free} i ${folder}/${id}.yaml.`,
  `Kør npm run aftryk, når ordene er endelige. Så er de skrevet ned, og ${free} skifter aldrig betydning.`,
  `Fører spørgsmålet til en side i content/elementer, så skriv ${free} under items dér og et <Spoergsmaal item="${free}" …>.`,
  `Giv gerne ${free} et svar i eksemplet i content/eksempler/selvevaluering, når skemaet har et.`,
  `Kør npm test.`,
];
