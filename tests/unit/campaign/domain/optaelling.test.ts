import { describe, expect, it } from 'vitest';
import { newCounters, putInUrn, receiveMeeting, type Counters, type Optaelling } from '@/campaign/domain';
import { meetingVerdictText } from '@/campaign/texts/intake';
import { campaign, layout } from './campaign';

const first = newCounters('AAAAAAA');
const one = putInUrn(layout, first, 'leder', [1, 2, 3, 4]);
const two = putInUrn(layout, one, 'politiker', [5, undefined, undefined, 1]);
const file = (counters: Counters, change: Partial<Optaelling> = {}): Optaelling => ({
  campaign: campaign.key,
  instrument: campaign.instrument,
  version: campaign.version,
  counters,
  ...change,
});
const verdict = (optaelling: Optaelling, meetings: readonly Counters[] = []) => receiveMeeting(campaign, layout, meetings, optaelling);

describe('En optælling fra et møde', () => {
  it('tæller med én gang, og den seneste fra samme møde gælder i enhver rækkefølge', () => {
    expect(verdict(file(one))).toEqual({ meetings: [one], verdict: { code: 'ny' } });
    expect(verdict(file(one), [one]).verdict.code).toBe('dublet');
    expect(verdict(file(two), [one])).toEqual({ meetings: [two], verdict: { code: 'rettet' } });
    expect(verdict(file(one), [two])).toEqual({ meetings: [two], verdict: { code: 'erstattet' } });
  });

  it('er den samme, selv om rollerne står i en anden rækkefølge', () => {
    const turned = { ...two, roles: Object.fromEntries(Object.entries(two.roles).toReversed()) };
    expect(verdict(file(turned), [two]).verdict.code).toBe('dublet');
  });

  it.each([
    ['hører til en anden måling', file(one, { campaign: 'Zzzz' }), 'forkert-maaling'],
    ['hører til et andet spørgeskema', file(one, { instrument: 'andet' }), 'forkert-maaling'],
    ['hører til en anden udgave', file(one, { version: 2 }), 'anden-udgave'],
    ['går ikke op', file({ ...one, roles: { leder: { persons: 9, items: one.roles.leder?.items ?? [] } } }), 'ugyldig'],
  ])('får en grund og rører intet, når den %s', (_, optaelling, code) => {
    const known = [two];
    const received = verdict(optaelling, known);
    expect(received.verdict.code).toBe(code);
    expect(received.meetings).toBe(known);
    expect(meetingVerdictText(received.verdict).length).toBeGreaterThan(20);
  });
});
