import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { FileKind } from '@/files/kind';

const store = new Map<string, string>();
const storage = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, text: string) => void store.set(key, text),
  removeItem: (key: string) => void store.delete(key),
};
vi.stubGlobal('localStorage', storage);
// Outside a browser nothing watches the state.
vi.stubGlobal('$state', (value: unknown) => value);
const { SaveDesk } = await import('@/files/save-desk.svelte');

const schema = z.strictObject({ title: z.string() });
const kind: FileKind<{ title: string }> = { kind: 'grundbudget', version: 1, subject: 'proeve', rules: () => Promise.resolve({ schema }) };
const only = () => [...store.values()];
const key = () => [...store.keys()][0] ?? '';

beforeEach(() => {
  store.clear();
});

describe('En fil, der åbnes og gemmes igen', () => {
  it('er det samme arbejde, og kun en ændring tælles', async () => {
    const desk = new SaveDesk(kind);
    await desk.keep({ title: 'a' });
    const [first = ''] = only();
    const later = new SaveDesk(kind);
    expect(await later.open(new File([first], 'a.json'))).toEqual({ ok: true, value: { title: 'a' } });
    await later.keep({ title: 'a' });
    expect(only()).toEqual([first]);
    await later.keep({ title: 'b' });
    const [one, other] = [JSON.parse(first), JSON.parse(only()[0] ?? '')] as { id: string; rev: number }[];
    expect(other).toMatchObject({ id: one?.id, rev: 2 });
  });
});

describe('På enheden', () => {
  it('ligger intet, før nogen beder om det, og det kan hentes og slettes igen', async () => {
    const desk = new SaveDesk(kind);
    await desk.look();
    expect(desk.keptAt).toBeUndefined();
    expect(await desk.restore()).toBeUndefined();
    const kept = await desk.keep({ title: 'a' });
    expect(kept).toMatchObject({ ok: true, value: { at: desk.keptAt, isRead: true } });
    expect(await new SaveDesk(kind).restore()).toEqual({ ok: true, value: { title: 'a' } });
    desk.forget();
    expect(only()).toEqual([]);
    expect(desk.keptAt).toBeUndefined();
  });

  it('bliver nyt arbejde lagt oven på det, der kan læses', async () => {
    await new SaveDesk(kind).keep({ title: 'a' });
    const later = new SaveDesk(kind);
    await later.keep({ title: 'b' });
    await later.keep({ title: 'c' });
    expect(await later.restore()).toEqual({ ok: true, value: { title: 'c' } });
  });

  it.each([
    ['er ødelagt', '{"app":"styrbar"'],
    ['er gemt af en nyere udgave', '{"app":"styrbar","kind":"grundbudget","schemaVersion":9,"savedAt":"","payload":{"title":"a"}}'],
    ['hører til et andet værktøj', '{"app":"styrbar","kind":"sagsstamme","schemaVersion":1,"savedAt":"","payload":{"title":"a"}}'],
  ])('bliver det, der %s, aldrig skrevet over', async (_, text) => {
    const desk = new SaveDesk(kind);
    await desk.keep({ title: 'a' });
    store.set(key(), text);
    expect(await desk.keep({ title: 'b' })).toMatchObject({ problems: [{ code: 'device-unread' }] });
    expect(only()).toEqual([text]);
    desk.forget();
    expect((await desk.keep({ title: 'b' })).ok).toBe(true);
  });

  it('kan det, en nyere udgave har gemt, ses, og det bliver stadig ikke skrevet over', async () => {
    await new SaveDesk(kind).keep({ title: 'a' });
    const newer = only()[0]?.replace('"schemaVersion": 1', '"schemaVersion": 2') ?? '';
    store.set(key(), newer);
    const desk = new SaveDesk(kind);
    expect(await desk.restore()).toMatchObject({ ok: true, value: { title: 'a' }, remark: expect.stringContaining('nyere') as string });
    expect(await desk.keep({ title: 'b' })).toMatchObject({ problems: [{ code: 'device-unread' }] });
    expect(only()).toEqual([newer]);
  });

  it('bliver det, siden selv ikke kan bruge, heller ikke skrevet over', async () => {
    await new SaveDesk(kind).keep({ title: 'ukendt' });
    const desk = new SaveDesk(kind, { fits: ({ title }) => title !== 'ukendt' });
    expect((await desk.restore())?.ok).toBe(true);
    expect(await desk.keep({ title: 'b' })).toMatchObject({ problems: [{ code: 'device-unread' }] });
  });

  it('bliver intet lagt, som ikke kan læses igen', async () => {
    const desk = new SaveDesk(kind);
    expect(await desk.keep({ title: 7 } as never)).toMatchObject({ problems: [{ code: 'file-invalid' }] });
    expect(only()).toEqual([]);
  });

  it('siger det, når browseren ikke vil gemme', async () => {
    vi.spyOn(storage, 'setItem').mockImplementationOnce(() => {
      throw new Error('fuld');
    });
    expect(await new SaveDesk(kind).keep({ title: 'a' })).toMatchObject({ problems: [{ code: 'device-refused' }] });
  });
});
