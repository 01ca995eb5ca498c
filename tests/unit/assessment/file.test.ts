import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestNote } from '@/assessment/domain';
import { assessmentFile } from '@/assessment/file';
import { sealFile } from '@/files/seal';
import { openText } from '@/files/open';
import { stamp } from '../files/stamp';

const payload = { instrument: 'hvad-goer-de-bedste', version: 1, role: 'leder', createdDate: '2026-11-21', answers: {} };
const reopened = (answers: unknown, changes: object = {}) =>
  openText(sealFile(assessmentFile, stamp, { ...payload, answers, ...changes }), assessmentFile);

describe('En gemt egenvurdering', () => {
  it('kommer igen, præcis som den blev gemt', async () => {
    const state = fc.constantFrom(1, 2, 3, 4, 'ved-ikke', 'ikke-relevant');
    const answer = fc.record({ state, note: fc.string({ minLength: 1, maxLength: longestNote }) }, { requiredKeys: ['state'] });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^\d\.\d$/), answer), async (answers) => {
        expect(await reopened(answers)).toEqual({ ok: true, value: { ...payload, answers: { ...answers } } });
      }),
    );
  });

  it.each([
    ['et trin, ingen skala har', { '1.1': { state: 14 } }],
    ['nul som svar', { '1.1': { state: 0 } }],
    ['et trin mellem to', { '1.1': { state: 2.5 } }],
    ['et trin som tekst', { '1.1': { state: '3' } }],
    ['en ukendt tilstand', { '1.1': { state: 'måske' } }],
    ['et tomt svar', { '1.1': {} }],
    ['et ukendt felt i et svar', { '1.1': { state: 3, navn: 'x' } }],
    ['en alt for lang note', { '1.1': { note: 'x'.repeat(longestNote + 1) } }],
  ])('afviser %s', async (_, answers) => {
    expect(await reopened(answers)).toMatchObject({ ok: false, problems: [{ code: 'file-invalid' }] });
  });

  it.each([
    ['en ukendt rolle', { role: 'nabo' }],
    ['en dato, der ikke findes', { createdDate: '2026-02-30' }],
    ['et ukendt felt', { cpr: '' }],
  ])('afviser %s', async (_, changes) => {
    expect(await reopened({}, changes)).toMatchObject({ ok: false, problems: [{ code: 'file-invalid' }] });
  });
});
