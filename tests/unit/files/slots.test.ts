import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAt, newestAt, pileAt } from '@/files/kept/slots';
import { faultyStore, memoryStore, type Fault } from './faulty-store';

const place = 'styrbar:/:arbejde/proeve/a';
const keep = (store: Parameters<typeof keepAt>[0], text: string, after?: number) =>
  keepAt(store, place, { text, title: 't', at: '2026-11-22T08:00:00.000Z', after, most: 5, by: 'a' });

describe('Det gemte', () => {
  it('kan hentes igen, og de seneste fem udgaver står i rækkefølge', () => {
    const store = memoryStore();
    for (const text of ['1', '2', '3', '4', '5', '6', '7']) keep(store, text);
    expect(pileAt(store, place).revisions.map(({ rev, text }) => [rev, text])).toEqual([7, 6, 5, 4, 3].map((rev) => [rev, String(rev)]));
  });

  it('bliver ikke stillet i skygge af den, der begyndte på en ældre udgave', () => {
    const store = memoryStore();
    keep(store, 'a', 0);
    keep(store, 'b', 1);
    expect(keep(store, 'c', 1)).toEqual({ ok: false, problems: ['changed'] });
    expect(newestAt(store, place)?.text).toBe('b');
  });

  it('er to udgaver ved siden af hinanden, når to skriver i samme øjeblik', () => {
    const store = memoryStore();
    // Both have looked before either has written: the first has not reached the second yet.
    const blind = { ...store, key: () => null, length: 0 };
    keepAt(blind, place, { text: 'a', title: '', at: '1', most: 5, by: 'a' });
    keepAt(blind, place, { text: 'b', title: '', at: '2', most: 5, by: 'b' });
    expect(pileAt(store, place).revisions.map(({ text }) => text)).toEqual(['b', 'a']);
  });

  it('er uændret, når et tegn er vendt, og det næste lægges ved siden af', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, where) => {
        const store = memoryStore();
        keep(store, 'før');
        keep(store, text);
        const name = newestAt(store, place)?.name ?? '';
        const raw = store.getItem(name) ?? '';
        const at = where % raw.length;
        const turned = raw.slice(0, at) + String.fromCharCode(raw.charCodeAt(at) ^ 1) + raw.slice(at + 1);
        store.setItem(name, turned);
        expect(newestAt(store, place)?.text).toBe('før');
        keep(store, 'efter');
        expect(store.getItem(name)).toBe(turned);
        expect(newestAt(store, place)?.text).toBe('efter');
      }),
    );
  });
});

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('throws' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('kill' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('truncates' as const), at: fc.nat(20), to: fc.nat(60) }),
  fc.record({ kind: fc.constant('flips' as const), at: fc.nat(20), where: fc.nat(200) }),
  fc.record({ kind: fc.constant('stale' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constant('quota' as const), characters: fc.nat(600) }),
);

describe('Hvad lageret end gør', () => {
  it('er det senest gemte eller det, der var ved at blive gemt, der stadig, og intet ulæst er skrevet over', () => {
    fc.assert(
      fc.property(fault, fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 12 }), (what, texts) => {
        const inner = memoryStore();
        const broken = `${place}/3.x`;
        inner.setItem(broken, 'ulæst');
        const store = faultyStore(inner, what);
        let last: string | undefined;
        let tried: string | undefined;
        for (const text of texts) {
          // A page that is gone tries nothing more.
          if (store.isDead) break;
          tried = text;
          if (keep(store, text).ok) last = text;
        }
        const found = newestAt(inner, place)?.text;
        expect([last, tried, ...(last === undefined ? [undefined] : [])]).toContain(found);
        expect(inner.getItem(broken)).toBe('ulæst');
      }),
      { numRuns: 2000 },
    );
  });
});
