import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/calculators/straksaktivering/domain';
import { caseForm } from '@/calculators/straksaktivering/ui/form/from-file';
import { caseFile } from '@/calculators/straksaktivering/file';
import { sealFile } from '@/files/seal';
import { openText } from '@/files/open';
import { readVector } from '../vectors';
import { stamp } from '../../files/stamp';

const open = (payload: unknown) => openText(sealFile(caseFile, stamp, payload), caseFile);

describe('En gemt beregning', () => {
  it('kommer uændret tilbage', async () => {
    const payload = { input: readVector('BC-13').input, title: 'Vores sag', note: 'Til udvalget', preset: 'hilleroed' };
    expect(await open(payload)).toEqual({ ok: true, value: payload });
  });

  it('må være halvt udfyldt', async () => {
    expect((await open({ input: { tilgang: 12, foer: { type: 'fast' } } })).ok).toBe(true);
  });

  it.each([
    ['et ukendt felt', { input: { tilgangg: 12 } }],
    ['et ukendt felt uden for opgaven', { input: {}, extra: 1 }],
    ['et tal skrevet som tekst', { input: { tilgang: '12' } }],
    ['en ukendt slags varighed', { input: { foer: { type: 'gamma', uger: 3 } } }],
  ])('åbner ikke med %s', async (_, payload) => {
    expect((await open(payload)).ok).toBe(false);
  });
});

describe('Filer fra før', () => {
  const saved = (version: number) => openText(readFileSync(`tests/fixtures/files/businesscase-${String(version)}.json`, 'utf8'), caseFile);

  it.each(Array.from({ length: caseFile.version }, (_, index) => index + 1))(
    'udgave %d kan stadig åbnes og vises i felterne',
    async (version) => {
      const file = await saved(version);
      const opened = file.ok ? caseForm(file.value, { standard: { kommuneAndel: '50', anciennitet: '0' }, holes: true }) : undefined;
      expect(opened?.['tilgang']).toBe('459');
      expect(opened?.['evidence']).toBe(version === 1 ? 'antaget' : 'maalt');
    },
  );

  it('udgave 1 giver det samme resultat som dengang', async () => {
    const file = await saved(1);
    const outcome = file.ok ? calculateCase(file.value.input) : undefined;
    expect(outcome?.ok && Math.round(outcome.value.npv)).toBe(10_633_938);
  });
});
