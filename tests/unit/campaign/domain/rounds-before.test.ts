import { describe, expect, it } from 'vitest';
import {
  emptyState,
  keepRound,
  newPriority,
  newResult,
  nextRound,
  roundBefore,
  roundToShow,
  withoutRound,
  withRoundBefore,
  type CampaignState,
  type KeptRound,
  type Plan,
  type Round,
  type RoundBefore,
} from '@/campaign/domain';
import { campaign, collected, handIns, layout } from './campaign';
import { mixed, published } from './published';

const publication = published(collected(mixed('leder', 12), handIns('medarbejder', [2, 2, undefined, 2], 6)));
const plan: Plan = {
  campaign: campaign.key,
  instrument: 'proeve',
  version: 1,
  priorities: [
    { ...newPriority('1.1', 'viden-mangler'), firstStep: 'Tag det op', deadline: { date: '2027-02-28' } },
    { ...newPriority('1.2'), deadline: { noDateBecause: 'Afventer budgettet' } },
    { ...newPriority('2.1'), status: 'gennemfoert' },
  ],
};

describe('Næste runde', () => {
  const held = { ...emptyState, campaign, plan, agreements: [{ item: '1.1', state: 4, reason: 'x', date: '2026-11-22' }] };
  const next = nextRound(campaign, held, { publication, date: '2026-11-22' }, 'Ny12', '2027-05-01');

  it('er en ny måling med de samme roller, hvor antallet af inviterede spørges igen', () => {
    expect(next.campaign).toMatchObject({ key: 'Ny12', previous: campaign.key, round: 'midtvejs', createdDate: '2027-05-01' });
    expect(next.campaign?.invited).toEqual([{ role: 'politiker' }, { role: 'leder' }, { role: 'medarbejder' }]);
  });

  it('tager resultatet og det ufærdige i planen med, og hverken svar eller aftalte svar', () => {
    expect(next.rounds.map(({ key, plan: kept }) => [key, kept])).toEqual([[campaign.key, plan]]);
    expect(next.plan?.priorities.map(({ item, carriedFrom }) => [item, carriedFrom])).toEqual([
      ['1.1', campaign.key],
      ['1.2', campaign.key],
    ]);
    expect([next.intake, next.agreements, next.snapshots]).toEqual([emptyState.intake, [], []]);
  });

  it('får kun et navn, når denne har et', () => {
    const after = (round: Round) => nextRound({ ...campaign, round }, held, { publication, date: '2026-11-22' }, 'Ny12', '2027-05-01');
    expect(after('midtvejs').campaign?.round).toBe('slut');
    expect(after('enkelt').campaign?.round).toBe('enkelt');
    expect(after('enkelt').rounds.map(({ round }) => round)).toEqual(['enkelt']);
  });

  it('føjer sig til de runder, der var', () => {
    const third = nextRound({ ...campaign, key: 'Ny12' }, next, { publication, date: '2027-05-20' }, 'Ny13', '2027-11-01');
    expect(third.rounds.map(({ key }) => key)).toEqual([campaign.key, 'Ny12']);
  });
});

const roundOf = (key: string, date: string): KeptRound => keepRound({ ...campaign, key, name: key }, publication, date);
const [first, second] = [roundOf('Run1', '2025-05-01'), roundOf('Run2', '2025-11-01')];
const keysOf = (rounds: readonly KeptRound[]) => rounds.map(({ key }) => key);
const holding = (change: Partial<CampaignState>): CampaignState => ({
  ...emptyState,
  campaign,
  intake: { responses: collected(mixed('leder', 12)), meetings: [] },
  ...change,
});

/** The same with a result shown of it. */
function shown(held: CampaignState): CampaignState {
  const made = newResult(layout, campaign, held, '2026-11-01');
  if (!made.ok) throw new Error(made.problems[0].code);
  return { ...held, ...made.value.memory };
}

describe('En runde, der tages ud af serien', () => {
  it('er helt væk, når intet resultat er vist ved siden af den', () => {
    const rest = withoutRound(holding({ rounds: [first, second] }), second);
    expect([keysOf(rest.rounds), keysOf(rest.guards), rest.campaign?.previous]).toEqual([['Run1'], [], 'Run1']);
  });

  it('bliver som vagt, når et resultat er vist ved siden af den', () => {
    const rest = withoutRound(shown(holding({ rounds: [first] })), first);
    expect([keysOf(rest.rounds), keysOf(rest.guards), rest.campaign?.previous]).toEqual([[], ['Run1'], undefined]);
  });

  it('bliver ikke vagt, når den først er åbnet, efter at resultatet blev vist', () => {
    const held = { ...shown(holding({})), rounds: [first] };
    expect(withoutRound(held, first).guards).toEqual([]);
  });

  it('bliver vagt, når filen er fra før, resultater blev gemt, for så kan det være vist ved siden af den', () => {
    const older = { ...shown(holding({ rounds: [first] })), results: [] };
    expect(keysOf(withoutRound(older, first).guards)).toEqual(['Run1']);
  });
});

describe('En runde, der sættes før denne', () => {
  const before = (change: Partial<RoundBefore> = {}): RoundBefore => ({ round: second, rounds: [first], guards: [], late: 0, ...change });

  it('har sine egne tidligere runder med, og den sidste er den forrige', () => {
    const held = withRoundBefore(holding({}), campaign, before());
    expect([keysOf(held.rounds), held.campaign?.previous]).toEqual([['Run1', 'Run2'], 'Run2']);
  });

  it('har sine vagter med, og en vagt, der sættes ind igen, er en runde igen', () => {
    const third = roundOf('Run3', '2024-05-01');
    const held = withRoundBefore(holding({ guards: [first] }), campaign, before({ guards: [third] }));
    expect([keysOf(held.rounds), keysOf(held.guards)]).toEqual([['Run1', 'Run2'], ['Run3']]);
  });

  it('giver det ufærdige i sin plan videre, når der ikke er en plan i forvejen', () => {
    const planned = before({ round: { ...second, plan } });
    expect(withRoundBefore(holding({}), campaign, planned).plan?.priorities.map(({ item }) => item)).toEqual(['1.1', '1.2']);
    const own: Plan = { ...plan, priorities: [] };
    expect(withRoundBefore(holding({ plan: own }), campaign, planned).plan).toBe(own);
  });

  it('er den, der sidst blev vist, og siger, hvor mange der er kommet til siden', () => {
    const held = shown(holding({}));
    const late = collected([...held.intake.responses.values()], handIns('leder', [5, 1, 2, 3], 3, 100));
    const read = roundBefore(layout, campaign, { ...held, intake: { responses: late, meetings: [] } }, '2027-05-01');
    expect(read.ok && [read.value.round.date, read.value.late]).toEqual(['2026-11-01', 3]);
  });

  it('er resultatet i dag, når den aldrig har vist noget, og ingen, når den ikke må vise noget', () => {
    const read = roundBefore(layout, campaign, holding({}), '2027-05-01');
    expect(read.ok && [read.value.round.date, read.value.late]).toEqual(['2027-05-01', 0]);
    const few = holding({ intake: { responses: collected(mixed('leder', 4)), meetings: [] } });
    expect(roundBefore(layout, campaign, few, '2027-05-01')).toEqual({ ok: false, problems: [{ code: 'too-few', persons: 4, least: 5 }] });
  });

  it('viser ikke, hvad færre svarede, end skemaet kræver i dag', () => {
    const codes = (least?: number) =>
      roundToShow({ ...layout.instrument, leastGroup: least }, first).items[0]?.cells.map(({ code }) => code);
    expect(codes()).toEqual(['vist', 'skjult']);
    expect(codes(15)).toEqual(['skjult', 'skjult']);
  });
});
