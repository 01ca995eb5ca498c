import { describe, expect, it } from 'vitest';
import { openFile, sealFile } from '@/files/envelope';
import { modelvalgFileSchema as schema, modelvalgKind as kind, modelvalgVersion as version } from '@/organisation/file';

const saved = { modelvalg: 'organisering', version: 1, choices: { parter: 'mange', ledelse: 'ved-ikke' }, title: 'Direktionen' };
const reopened = (payload: unknown) => openFile(sealFile(kind, version, '2026-05-04T10:00:00Z', payload), kind, version, schema);

describe('en fil med svar på modelvalget', () => {
  it('kommer uændret tilbage, og et ubesvaret spørgsmål er stadig ubesvaret', () => {
    expect(reopened(saved)).toEqual({ ok: true, value: saved });
  });
  it.each([
    [{ ...saved, choices: { parter: 3 } }],
    [{ ...saved, version: 0 }],
    [{ ...saved, resultat: 'ny-enhed' }],
    [{ modelvalg: 'organisering', version: 1 }],
  ])('bliver afvist, når den følger andre regler: %o', (payload) => {
    expect(reopened(payload).ok).toBe(false);
  });
});
