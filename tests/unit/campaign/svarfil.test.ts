import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSvar, receive, receiveCodes, svarOf, writeCode, type Svar } from '@/campaign/domain';
import { sealFile } from '@/files/seal';
import { openText } from '@/files/open';
import { svarFile } from '@/campaign/file';
import { anyResponse, campaign, handIns, layout } from './domain/campaign';
import { stamp } from '../files/stamp';

describe('En svarfil', () => {
  const open = (svar: unknown) => openText(sealFile(svarFile, stamp, svar), svarFile);
  const verdict = (svar: Svar, known = new Map()) =>
    receive(campaign, known, [{ text: 'fil', read: () => readSvar(svar, [layout]) }]).rows[0]?.verdict;
  const [example] = handIns('leder', [1, 2, 3, 4], 1);
  if (!example) throw new Error('intet eksempel');
  const svar = svarOf(layout, campaign.key, example);

  it('giver det samme som svarkoden', async () => {
    await fc.assert(
      fc.asyncProperty(anyResponse(), async (response) => {
        const opened = await open(svarOf(layout, campaign.key, response));
        expect(opened.ok && verdict(opened.value)).toEqual({ code: 'ny', response });
      }),
    );
  });

  it('og svarkoden fra samme person er dubletter', () => {
    const known = receiveCodes(campaign, [layout], new Map(), [writeCode(layout, campaign.key, example)]).responses;
    expect(verdict(svar, new Map(known))).toEqual({ code: 'dublet' });
  });

  it.each([
    ['et trin uden for skalaen', { answers: { '1.1': 6 } }, 'ugyldig'],
    ['et ukendt punkt', { answers: { '9.9': 1 } }, 'ugyldig'],
    ['en anden måling', { campaign: 'Zzzz' }, 'forkert-maaling'],
    ['en ukendt udgave', { version: 7 }, 'anden-udgave'],
    ['et andet spørgeskema', { instrument: 'andet' }, 'ugyldig'],
  ])('får en dom med %s', (_, change, expected) => {
    expect(verdict({ ...svar, ...change })).toMatchObject({ code: expected });
  });
});
