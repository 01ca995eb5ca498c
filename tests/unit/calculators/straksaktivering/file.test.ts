import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/calculators/straksaktivering/domain';
import { openedFrom } from '@/calculators/straksaktivering/ui/form/from-case';
import { caseFileKind, caseFileSchema, caseFileVersion } from '@/calculators/straksaktivering/file';
import { openFile, sealFile } from '@/files/envelope';
import { readVector } from '../vectors';

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

describe('Filer fra før', () => {
  const saved = (version: number) =>
    openFile(
      readFileSync(`tests/fixtures/files/businesscase-${String(version)}.json`, 'utf8'),
      caseFileKind,
      caseFileVersion,
      caseFileSchema,
    );

  it.each(Array.from({ length: caseFileVersion }, (_, index) => index + 1))('udgave %d kan stadig åbnes og vises i felterne', (version) => {
    const file = saved(version);
    const opened = file.ok ? openedFrom(file.value.input, { standard: {}, counterfactual: file.value.modfaktisk }) : undefined;
    expect(opened?.fields.tilgang).toBe('459');
    expect(opened?.evidence).toBe(version === 1 ? 'antaget' : 'maalt');
  });

  it('udgave 1 giver det samme resultat som dengang', () => {
    const file = saved(1);
    const outcome = file.ok ? calculateCase(file.value.input) : undefined;
    expect(outcome?.ok && Math.round(outcome.value.npv)).toBe(10_633_938);
  });
});
