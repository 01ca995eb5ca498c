import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { FileKind } from '@/files/kind';

const store = new Map<string, string>();
const storage = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, text: string) => void store.set(key, text),
  removeItem: (key: string) => void store.delete(key),
  key: (index: number) => [...store.keys()][index] ?? null,
  get length() {
    return store.size;
  },
};
vi.stubGlobal('localStorage', storage);
// Outside a browser nothing watches the state.
const state = (value: unknown) => value;
vi.stubGlobal('$state', Object.assign(state, { raw: state }));
const { SaveDesk } = await import('@/files/save-desk.svelte');

const schema = z.strictObject({ title: z.string() });
const kind: FileKind<{ title: string }> = { kind: 'grundbudget', version: 1, subject: 'proeve', rules: () => Promise.resolve({ schema }) };
/** The files on the device, without the two lines that each lies under. */
const only = () => [...store.values()].map((raw) => raw.split('\n').slice(2).join('\n'));
/** Where the one piece of work lay before there could be several. */
const former = `styrbar:${import.meta.env.BASE_URL}:proeve`;

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
    expect(only()).toEqual([first, first]);
    await later.keep({ title: 'b' });
    const [one, other] = [JSON.parse(first), JSON.parse(only().find((text) => text !== first) ?? '')] as { id: string; rev: number }[];
    expect(other).toMatchObject({ id: one?.id, rev: 2 });
  });
});

describe('På enheden', () => {
  it('ligger intet, før nogen beder om det, og det kan hentes og slettes igen', async () => {
    const desk = new SaveDesk(kind);
    desk.look();
    expect(desk.keptAt).toBeUndefined();
    expect(await desk.restore()).toBeUndefined();
    const kept = await desk.keep({ title: 'a' });
    expect(kept).toMatchObject({ ok: true, value: { at: desk.keptAt, isRead: true } });
    expect(await new SaveDesk(kind).restore()).toEqual({ ok: true, value: { title: 'a' } });
    desk.forget();
    expect(only()).toEqual([]);
    expect(desk.keptAt).toBeUndefined();
  });

  it('er hvert arbejde sit eget, og det, der bliver åbnet, går videre som sig selv', async () => {
    const first = new SaveDesk(kind);
    await first.keep({ title: 'a' }, 'Første');
    await new SaveDesk(kind).keep({ title: 'b' }, 'Andet');
    const later = new SaveDesk(kind);
    later.shelf.look();
    const id = later.shelf.pieces.find(({ revisions }) => revisions[0]?.title === 'Første')?.id;
    expect(await later.restore(id)).toEqual({ ok: true, value: { title: 'a' } });
    await later.keep({ title: 'c' }, 'Første');
    expect(later.shelf.pieces).toHaveLength(2);
    expect(await new SaveDesk(kind).restore(id)).toEqual({ ok: true, value: { title: 'c' } });
  });

  it('stopper den fane, der er bagud, og det nyere er en tidligere udgave, når den overtager', async () => {
    const one = new SaveDesk(kind);
    await one.keep({ title: 'a' });
    const other = new SaveDesk(kind);
    await other.restore();
    await other.keep({ title: 'b' });
    expect(await one.keep({ title: 'c' })).toMatchObject({ problems: [{ code: 'device-changed' }] });
    expect(await new SaveDesk(kind).restore()).toMatchObject({ value: { title: 'b' } });
    one.shelf.takeOver();
    expect((await one.keep({ title: 'c' })).ok).toBe(true);
    expect(one.shelf.pieces[0]?.revisions.map(({ text }) => text)).toEqual([
      expect.stringContaining('"c"'),
      expect.stringContaining('"b"'),
      expect.stringContaining('"a"'),
    ]);
  });

  it.each([
    ['er ødelagt', '{"app":"styrbar"'],
    ['er gemt af en nyere udgave', '{"app":"styrbar","kind":"grundbudget","schemaVersion":9,"savedAt":"","payload":{"name":"a"}}'],
    ['hører til et andet værktøj', '{"app":"styrbar","kind":"sagsstamme","schemaVersion":1,"savedAt":"","payload":{"title":"a"}}'],
  ])('bliver det, der %s, aldrig skrevet over, og det næste bliver lagt ved siden af', async (_, text) => {
    store.set(former, text);
    const desk = new SaveDesk(kind);
    expect((await desk.restore())?.ok).toBe(false);
    expect((await desk.keep({ title: 'b' })).ok).toBe(true);
    expect(store.get(former)).toBe(text);
    expect(await desk.restore(desk.shelf.here)).toEqual({ ok: true, value: { title: 'b' } });
  });

  it('bliver det, der lå der, før der kunne være flere, fundet og går videre som en udgave', async () => {
    const text = '{"app":"styrbar","kind":"grundbudget","schemaVersion":1,"savedAt":"2026-01-02T03:04:05Z","payload":{"title":"a"}}';
    store.set(former, text);
    const desk = new SaveDesk(kind);
    expect(await desk.restore()).toEqual({ ok: true, value: { title: 'a' } });
    await desk.keep({ title: 'b' });
    expect(desk.shelf.pieces).toHaveLength(1);
    expect(desk.shelf.pieces[0]?.revisions.map(({ rev }) => rev)).toEqual([1, 0]);
    desk.forget();
    expect(store.size).toBe(0);
  });

  it('får det, siden ikke kan bruge, ingen senere udgave', async () => {
    await new SaveDesk(kind).keep({ title: 'ukendt' });
    const desk = new SaveDesk(kind, { fits: ({ title }) => title !== 'ukendt' });
    expect((await desk.restore())?.ok).toBe(true);
    await desk.keep({ title: 'b' });
    expect(desk.shelf.pieces).toHaveLength(2);
  });

  it('kan det slettede lægges tilbage', async () => {
    const desk = new SaveDesk(kind);
    await desk.keep({ title: 'a' });
    const id = desk.shelf.here ?? '';
    const taken = desk.shelf.remove(id);
    expect(store.size).toBe(0);
    expect(desk.shelf.putBack(taken)).toBe(true);
    expect(await desk.restore(id)).toEqual({ ok: true, value: { title: 'a' } });
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
