import { describe, expect, it } from 'vitest';
import { againstTheTree, circles, pastTheDoor, topicOf, tree } from './house';
import { allFiles, allImports, importsIn } from './source';

const files = allFiles();
const imports = allImports();

describe('the topics', () => {
  it('cover every folder in src', () => {
    expect(files.filter((file) => topicOf(file) !== undefined && !Object.hasOwn(tree, topicOf(file) ?? ''))).toEqual([]);
  });

  it('stand on those below them only', () => {
    const order = Object.keys(tree);
    const upward = Object.entries(tree).flatMap(([topic, may]) => may.filter((other) => order.indexOf(other) >= order.indexOf(topic)));
    expect(upward).toEqual([]);
  });

  it('import only the topics they may', () => {
    expect(againstTheTree(imports)).toEqual([]);
  });

  it('are entered by the front door', () => {
    expect(pastTheDoor(imports)).toEqual([]);
  });

  it('are found out when one reaches up, or past a door', () => {
    const planted = (from: string, specifier: string) => importsIn(from, `import { x } from '${specifier}';`, new Set(files));
    expect(againstTheTree(planted('base/result.ts', '@/forms/words'))).toEqual(['base/result.ts → forms/words.ts']);
    expect(pastTheDoor(planted('campaign/domain/gap.ts', '@/assessment/domain/scale'))).toEqual([
      'campaign/domain/gap.ts → assessment/domain/scale.ts',
    ]);
    expect(pastTheDoor(planted('campaign/domain/gap.ts', '@/assessment/domain'))).toEqual([]);
  });
});

describe('the files', () => {
  it('import each other in no circle, types included', () => {
    expect(circles(imports).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('are found out when a circle is closed', () => {
    const back = importsIn('base/result.ts', "import type { FileProblem } from '../files/envelope.ts';", new Set(files));
    expect(circles([...imports, ...back])).toContainEqual(expect.arrayContaining(['base/result.ts']));
  });
});

/** Inside a topic the pure rules import only base and other rules; the words import formats and rules besides. */
const layers: readonly { readonly layer: string; readonly of: RegExp; readonly may: RegExp }[] = [
  { layer: 'domain', of: /(^|\/)domain\//, may: /^base\/[^/]+$|(^|\/)domain\// },
  { layer: 'base', of: /^base\/[^/]+$/, may: /^base\/[^/]+$/ },
  { layer: 'texts', of: /(^|\/)texts\//, may: /^base\/|(^|\/)(domain|texts)\/|^(files|forms|site)\/(words|texts|problems|fields)/ },
];

describe.each(layers)('$layer', ({ of, may }) => {
  it('has files', () => {
    expect(files.filter((file) => of.test(file))).not.toEqual([]);
  });

  it('imports only what its layer may', () => {
    const own = imports.filter(({ from }) => of.test(from) && from.endsWith('.ts'));
    expect(own.filter(({ to }) => !may.test(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('the folders', () => {
  const largest = 40;

  it(`hold at most ${String(largest)} entries each`, () => {
    const entries = new Map<string, Set<string>>();
    for (const file of files) {
      const parts = file.split('/');
      for (let depth = 0; depth < parts.length; depth += 1) {
        const folder = parts.slice(0, depth).join('/');
        entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[depth] ?? ''));
      }
    }
    expect(
      [...entries].filter(([, inside]) => inside.size > largest).map(([folder, inside]) => `${folder}: ${String(inside.size)}`),
    ).toEqual([]);
  });
});
