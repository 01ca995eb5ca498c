import { describe, expect, it } from 'vitest';
import { caseFileKind, caseFileSchema, caseFileVersion } from '@/schemas/businesscase';
import { openFile, sealFile } from '@/schemas/envelope';
import { readVector } from '../domain/vectors';

const sealed = (payload: unknown) => sealFile(caseFileKind, caseFileVersion, '2026-11-21T12:00:00Z', payload);
const open = (payload: unknown) => openFile(sealed(payload), caseFileKind, caseFileVersion, caseFileSchema);

describe('En gemt beregning', () => {
  it('kommer uændret tilbage', () => {
    const payload = { input: readVector('BC-13').input, title: 'Vores sag', note: 'Til udvalget', preset: 'hilleroed' };
    expect(open(payload)).toEqual({ ok: true, value: payload });
  });

  it('må være halvt udfyldt', () => {
    expect(open({ input: { tilgang: 12, foer: { type: 'fast' } } }).ok).toBe(true);
  });

  it.each([
    ['et ukendt felt', { input: { tilgangg: 12 } }],
    ['et ukendt felt uden for opgaven', { input: {}, extra: 1 }],
    ['et tal skrevet som tekst', { input: { tilgang: '12' } }],
    ['en ukendt slags varighed', { input: { foer: { type: 'gamma', uger: 3 } } }],
  ])('åbner ikke med %s', (_, payload) => {
    expect(open(payload).ok).toBe(false);
  });
});
