import { describe, expect, it } from 'vitest';
import { sealFile } from '@/files/seal';
import { openText } from '@/files/open';
import { modelvalgFile } from '@/organisation/file';
import { stamp } from '../files/stamp';

const saved = { modelvalg: 'organisering', version: 1, choices: { parter: 'mange', ledelse: 'ved-ikke' }, title: 'Direktionen' };
const reopened = (payload: unknown) => openText(sealFile(modelvalgFile, stamp, payload), modelvalgFile);

describe('en fil med svar på modelvalget', () => {
  it('kommer uændret tilbage, og et ubesvaret spørgsmål er stadig ubesvaret', async () => {
    expect(await reopened(saved)).toEqual({ ok: true, value: saved });
  });
  it.each([
    [{ ...saved, choices: { parter: 3 } }],
    [{ ...saved, version: 0 }],
    [{ ...saved, resultat: 'ny-enhed' }],
    [{ modelvalg: 'organisering', version: 1 }],
  ])('bliver afvist, når den følger andre regler: %o', async (payload) => {
    expect((await reopened(payload)).ok).toBe(false);
  });
});
