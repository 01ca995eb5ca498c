import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkPlan,
  checkResults,
  checkRounds,
  inOrder,
  keepResult,
  keepRound,
  membersOf,
  newCounters,
  newPriority,
  putInUrn,
  receiveCodes,
  snapshotOf,
  suggestMapping,
  writeCode,
} from '@/campaign/domain';
import { sealFile } from '@/files/seal';
import { openText } from '@/files/open';
import { campaignFile, mappingFile, type MaalingFile } from '@/campaign/file';
import { seenIn } from '@/campaign/seen-file';
import { campaign, collected, layout } from './domain/campaign';
import { mixed, published } from './domain/published';
import { stamp } from '../files/stamp';

const reopened = (payload: unknown) => openText(sealFile(campaignFile, stamp, payload), campaignFile);

const responses = collected(mixed('leder', 12));
const file: MaalingFile = {
  campaign,
  codes: inOrder(responses).map((response) => writeCode(layout, campaign.key, response)),
  meetings: [putInUrn(layout, newCounters('AAAAAAA'), 'leder', [1, 2, 3, 4])],
  agreements: [{ item: '1.1', state: 4, reason: 'Vi så på sagerne', date: '2026-11-22' }],
  seen: seenIn([snapshotOf(published(responses), membersOf({ responses, meetings: [] }), '2026-11-22')]),
  plan: { campaign: campaign.key, instrument: 'proeve', version: 1, priorities: [] },
};

describe('En gemt måling', () => {
  it('kommer igen, præcis som den blev gemt, med hvert svar', async () => {
    const opened = await reopened(file);
    expect(opened).toEqual({ ok: true, value: file });
    const codes = opened.ok ? opened.value.codes : [];
    expect(inOrder(receiveCodes(campaign, [layout], new Map(), codes).responses)).toEqual(inOrder(responses));
  });

  it('har med version 2 de tidligere runder, som de blev vist', async () => {
    const rounds = [keepRound(campaign, published(responses), '2026-11-22', file.plan)];
    const later: MaalingFile = { ...file, campaign: { ...campaign, key: 'Ny12', round: 'midtvejs', previous: campaign.key }, rounds };
    const opened = await reopened(later);
    expect(opened).toEqual({ ok: true, value: later });
    expect((await reopened({ ...later, rounds: [{ ...rounds[0], items: [{ id: '1.1', cells: [[-1]] }] }] })).ok).toBe(false);
  });

  it('har med version 3 de runder, der er fjernet fra serien, men som nye resultater stadig skal være sikre ved siden af', async () => {
    const later: MaalingFile = { ...file, guards: [keepRound({ ...campaign, key: 'Gl12' }, published(responses), '2026-11-22')] };
    expect(await reopened(later)).toEqual({ ok: true, value: later });
  });

  it('har med version 4 de resultater, den har vist', async () => {
    const later: MaalingFile = { ...file, results: [keepResult(published(responses), '2026-11-22', ['Gl12'])] };
    expect(await reopened(later)).toEqual({ ok: true, value: later });
    expect((await reopened({ ...later, results: [{ ...later.results?.[0], threshold: 4 }] })).ok).toBe(false);
  });

  it('åbnes også med en dato, der ikke findes: det siger planen selv', async () => {
    const priorities = [{ ...newPriority('1.1'), deadline: { date: '275760-09-13' } }];
    const plan = { instrument: 'proeve', version: 1, priorities };
    expect((await reopened({ ...file, plan })).ok).toBe(true);
    const checked = checkPlan(plan);
    expect(checked.ok ? [] : checked.problems.map(({ code }) => code)).toContain('plan-date-impossible');
  });

  it.each(['v1', 'v2', 'v3', 'v4'])('af enhver version kan stadig læses (%s)', async (version) => {
    const opened = await openText(readFileSync(`tests/fixtures/maaling/${version}.json`, 'utf8'), campaignFile);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const { codes, rounds, guards, results, ...rest } = opened.value;
    expect(receiveCodes(rest.campaign, [layout], new Map(), codes).responses.size).toBe(12);
    expect(rounds?.length).toBe(version === 'v2' ? 1 : undefined);
    expect(guards?.length).toBe(version === 'v3' ? 1 : undefined);
    expect(results?.length).toBe(version === 'v4' ? 1 : undefined);
    expect(checkRounds(layout, [...(rounds ?? []), ...(guards ?? [])]).ok).toBe(true);
    expect(checkResults(layout, results ?? []).ok).toBe(true);
  });

  it('rummer 10.000 svar inden for grænsen for en fil', async () => {
    const codes = Array.from({ length: 10_000 }, () => 'X'.repeat(60));
    expect((await reopened({ ...file, codes })).ok).toBe(true);
  });

  it.each([
    ['en lavere grænse end fem', { campaign: { ...campaign, threshold: 2 } }],
    ['en ukendt rolle', { campaign: { ...campaign, invited: [{ role: 'nabo' }] } }],
    ['et negativt antal', { meetings: [{ id: 'AAAAAAA', roles: { leder: { persons: -1, items: [] } } }] }],
    ['et ukendt felt', { cpr: '' }],
    ['fire indsatser', { plan: { ...file.plan, priorities: Array(4).fill({}) } }],
  ])('åbner ikke med %s', async (_, change) => {
    expect(await reopened({ ...file, ...change })).toMatchObject({ ok: false, problems: [{ code: 'file-invalid' }] });
  });
});

describe('Valg af kolonner', () => {
  it('kan gemmes og bruges igen på det næste udtræk', async () => {
    const mapping = suggestMapping({ heading: ['1.1', '2.2'], rows: [] }, layout, 'leder');
    const open = (payload: unknown) => openText(sealFile(mappingFile, stamp, payload), mappingFile);
    expect(await open(mapping)).toEqual({ ok: true, value: mapping });
    expect((await open({ ...mapping, words: { enig: { ja: 0 } } })).ok).toBe(false);
  });
});
