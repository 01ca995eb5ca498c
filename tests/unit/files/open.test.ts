import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sealFile } from '@/files/seal';
import { migration, openedAs, type FileKind } from '@/files/kind';
import { openFile, openSaved, openText } from '@/files/open';
import { usualFile } from '@/files/limits';
import { fileProblemText, fileProblemTexts, remarkTexts } from '@/files/words';
import { writeFile } from '@/files/write';
import { stamp } from './stamp';

const schema = z.strictObject({ title: z.string() });
const kind: FileKind<{ title: string }> = { kind: 'grundbudget', version: 2, subject: 'proeve', rules: () => Promise.resolve({ schema }) };
const sealed = (changes: object = {}) => JSON.stringify({ ...(JSON.parse(sealFile(kind, stamp, { title: 'a' })) as object), ...changes });
const codes = async (text: string, wanted: FileKind<unknown> = kind) => {
  const result = await openText(text, wanted);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('openText(text, kind)', () => {
  it('giver det igen, som blev gemt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (title) => {
        expect(await openText(sealFile(kind, stamp, { title }), kind)).toEqual({ ok: true, value: { title } });
      }),
    );
  });

  it.each([
    ['en fil, der ikke er JSON', '{', ['file-not-json']],
    ['en fil fra et andet program', '{"a":1}', ['file-not-ours']],
    ['et tal', '7', ['file-not-ours']],
    ['en fil fra et andet værktøj', sealed({ kind: 'andet' }), ['file-other-kind']],
    ['en fil fra en nyere udgave', sealed({ schemaVersion: 3 }), ['file-newer']],
    ['to værdier med samme navn', sealed().replace('"title":"a"', '"title":"a","t\\u0069tle":"b"'), ['file-name-twice']],
    ['en udgave, der ikke er et helt tal', sealed({ schemaVersion: 1.5 }), ['file-not-ours']],
    ['et indhold med ukendte felter', sealed({ payload: { title: 'a', more: 1 } }), ['file-invalid']],
    ['en ukendt nøgle i selve filen', sealed({ more: 1 }), ['file-not-ours']],
    ['en alt for stor fil', ' '.repeat(usualFile + 1), ['file-too-large']],
    ['en fil, der er for stor, når bogstaverne fylder to byte', sealed({ savedAt: 'å'.repeat(usualFile / 2) }), ['file-too-large']],
  ])('afviser %s', async (_, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  it('lader farlige nøgler falde, før noget andet ser dem', async () => {
    const text = sealed().replace('"title":"a"', '"title":"a","__proto__":{"evil":true},"constructor":1');
    expect(await openText(text, kind)).toEqual({ ok: true, value: { title: 'a' } });
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
  });

  it('kaster aldrig, uanset hvad filen rummer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const result = await openText(text, kind);
        expect(result.ok || result.problems.every((problem) => fileProblemText(problem).length > 20)).toBe(true);
      }),
    );
  });

  it('siger, at reglerne ikke kunne hentes, når forbindelsen er væk', async () => {
    expect(await codes(sealed(), { ...kind, rules: () => Promise.reject(new Error('404')) })).toEqual(['rules-not-fetched']);
  });

  it('siger, hvor en fil hører til, med sidens ord', async () => {
    const result = await openText(sealFile({ kind: 'businesscase', version: 1 }, stamp, {}), kind);
    expect(result.ok ? '' : fileProblemText(result.problems[0])).toBe(
      'Filen hører til et andet værktøj (»Straksaktivering«). Åbn den dér.',
    );
  });
});

describe('En fil fra en nyere udgave', () => {
  const opened = async (payload: unknown) => {
    const result = await openSaved(sealed({ schemaVersion: 3, payload, more: 1 }), kind);
    return result.ok ? result.value : result.problems;
  };

  it('vises, som siden kender den, og det, der gemmes af den, er et andet stykke arbejde', async () => {
    const value = await opened({ title: 'a', more: { deep: 1 } });
    const remarks = [{ code: 'newer', version: 3, known: 2 }] as const;
    expect(value).toMatchObject({ payload: { title: 'a' }, id: undefined, remarks });
    expect(remarkTexts(remarks)).toContain('format 3; denne side kender til og med 2');
  });

  it('vises ikke, når det kendte har fået en anden form', async () => {
    expect(await opened({ title: ['a'] })).toMatchObject([{ code: 'file-newer', version: 3, known: 2 }]);
  });
});

describe('En fil, som nogen har rettet i', () => {
  it('åbner og siger det, når indholdet er et andet', async () => {
    const result = await openSaved(sealed({ payload: { title: 'b' } }), kind);
    const remarks = [{ code: 'changed-outside' }] as const;
    expect(result).toMatchObject({ ok: true, value: { payload: { title: 'b' }, remarks } });
    expect(remarkTexts(remarks)).toContain('ændret uden for Styrbar');
  });

  it('siger intet, når kun mellemrum og rækkefølge er andre', async () => {
    const text = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(sealed()) as object).toReversed()), undefined, 7);
    expect(await openSaved(text, kind)).toMatchObject({ ok: true, value: { remarks: [] } });
  });
});

describe('En fil med mange fejl', () => {
  const list: FileKind<unknown> = { ...kind, rules: () => Promise.resolve({ schema: z.array(z.number()) }) };

  it('får højst tyve grunde, og resten tælles', async () => {
    const result = await openText(sealed({ payload: Array(200).fill('x') }), list);
    const problems = result.ok ? [] : result.problems;
    expect(problems).toHaveLength(21);
    expect(fileProblemTexts(problems)).toMatch(/Og 180 steder til\.$/);
  });

  it('afvises også, når der er så mange, at ingen kan holde dem', async () => {
    expect(await codes(sealed({ payload: Array(200_000).fill(1).map(String) }), list)).toContain('file-invalid');
  });
});

describe('En fil fra før', () => {
  const before = migration(z.strictObject({ navn: z.string() }), ({ navn }) => ({ title: navn }));
  const moved: FileKind<{ title: string }> = {
    ...kind,
    version: 3,
    rules: () => Promise.resolve({ schema, migrations: { 1: before } }),
  };

  it('føres op ét skridt ad gangen, og en udgave uden skridt læses, som den er', async () => {
    expect(await openText(sealed({ schemaVersion: 1, payload: { navn: 'b' } }), moved)).toEqual({ ok: true, value: { title: 'b' } });
    expect(await openText(sealed({ schemaVersion: 2 }), moved)).toEqual({ ok: true, value: { title: 'a' } });
  });

  it('skal følge sin egen udgaves regler', async () => {
    expect(await codes(sealed({ schemaVersion: 1 }), moved)).toContain('file-invalid');
  });
});

describe('En anden slags fil', () => {
  const other: FileKind<{ title: string }> = { ...kind, kind: 'sagsstamme', version: 1 };
  const wanted: FileKind<{ title: string }> = { ...kind, also: [openedAs(other, ({ title }) => ({ title: `fra ${title}` }))] };

  it('kan åbnes i stedet, når værktøjet siger det', async () => {
    expect(await openText(sealFile(other, stamp, { title: 'c' }), wanted)).toEqual({ ok: true, value: { title: 'fra c' } });
    expect(await codes(sealFile(other, stamp, { title: 7 }), wanted)).toEqual(['file-invalid']);
    expect(await codes(sealFile(other, stamp, { title: 'c' }))).toEqual(['file-other-kind']);
  });
});

describe('openFile(file, kind)', () => {
  it('læser ikke en fil, der er for stor', async () => {
    const file = { size: usualFile + 1, text: () => Promise.reject(new Error('læst')) } as File;
    expect(await openFile(file, kind)).toMatchObject({ problems: [{ code: 'file-too-large' }] });
  });

  it('siger det, når browseren ikke kan læse filen', async () => {
    const file = { size: 1, text: () => Promise.reject(new Error('væk')) } as File;
    expect(await openFile(file, kind)).toMatchObject({ problems: [{ code: 'file-unreadable' }] });
  });
});

describe('writeFile(kind, payload)', () => {
  it('giver kun en fil, som dens egen læser kan læse', async () => {
    expect(await writeFile(kind, { title: 'a' }, stamp)).toEqual({
      ok: true,
      value: { text: sealFile(kind, stamp, { title: 'a' }), isRead: true },
    });
    expect(await writeFile(kind, { title: Number.NaN } as never, stamp)).toMatchObject({
      problems: [{ code: 'file-invalid', path: 'title' }],
    });
    expect(await writeFile(kind, { title: 'æ'.repeat(usualFile / 2) }, stamp)).toMatchObject({ problems: [{ code: 'file-too-large' }] });
  });

  it('giver filen ulæst, når reglerne ikke kan hentes: det er den eneste kopi', async () => {
    const cut = { ...kind, rules: () => Promise.reject(new Error('404')) };
    expect(await writeFile(cut, { title: 'a' }, stamp)).toMatchObject({ ok: true, value: { isRead: false } });
  });
});
