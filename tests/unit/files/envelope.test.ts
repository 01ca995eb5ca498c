import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { maxFileSize } from '../../../src/files/problems.ts';
import { openFile, sealFile } from '../../../src/files/envelope.ts';
import { fileProblemText } from '../../../src/files/texts.ts';

const schema = z.strictObject({ title: z.string() });
const open = (text: string) => openFile(text, 'test', 2, schema);
const codes = (text: string) => {
  const result = open(text);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};
const sealed = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(sealFile('test', 2, '2026-11-21', { title: 'a' })) as object), ...changes });

describe('openFile(text)', () => {
  it('giver det igen, som sealFile gemte', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(open(sealFile('test', 2, '2026-11-21', { title }))).toEqual({ ok: true, value: { title } });
      }),
    );
  });

  it.each([
    ['en fil, der ikke er JSON', '{', ['file-not-json']],
    ['en fil fra et andet program', '{"a":1}', ['file-not-ours']],
    ['en fil fra et andet værktøj', sealed({ kind: 'andet' }), ['file-other-kind']],
    ['en fil fra en nyere udgave', sealed({ schemaVersion: 3 }), ['file-newer']],
    ['et indhold med ukendte felter', sealed({ payload: { title: 'a', more: 1 } }), ['file-invalid']],
    ['en ukendt nøgle i selve filen', sealed({ more: 1 }), ['file-not-ours']],
    ['en alt for stor fil', ' '.repeat(maxFileSize + 1), ['file-too-large']],
  ])('afviser %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('lader farlige nøgler falde, før noget andet ser dem', () => {
    const text = sealed({}).replace('"title":"a"', '"title":"a","__proto__":{"evil":true},"constructor":1');
    expect(open(text)).toEqual({ ok: true, value: { title: 'a' } });
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });

  it('kaster aldrig, uanset hvad filen rummer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = open(text);
        expect(result.ok || result.problems.every((problem) => fileProblemText(problem).length > 20)).toBe(true);
      }),
    );
  });
});
