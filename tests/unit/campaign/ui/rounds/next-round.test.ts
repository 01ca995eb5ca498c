import { describe, expect, it } from 'vitest';
import { newPriority, type Plan, type Round } from '@/campaign/domain';
import { answerTable } from '@/campaign/ui/intake/answer-table';
import { nothing } from '@/campaign/ui/campaign-file';
import { nextRound } from '@/campaign/ui/rounds/next-round';
import { calendarEvents, deadlineText, reasonText } from '@/campaign/texts/plan';
import { campaign, collected, handIns } from '../../domain/campaign';
import { mixed, published } from '../../domain/published';

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
  const held = { ...nothing, campaign, plan, agreements: [{ item: '1.1', state: 4, reason: 'x', date: '2026-11-22' }] };
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
    expect([next.intake, next.agreements, next.snapshots]).toEqual([nothing.intake, [], []]);
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

describe('Planens dage', () => {
  it('er dem, der findes, og har samme mærke hver gang', () => {
    const events = calendarEvents(plan, (item) => `Udsagn ${item}`);
    expect(events.map(({ date, title, text }) => [date, title, text])).toEqual([
      ['2027-02-28', 'Første skridt: Tag det op', '1.1 Udsagn 1.1'],
    ]);
    expect(calendarEvents(plan, () => 'andet').map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  it('siges som dag, som grund eller slet ikke', () => {
    expect(plan.priorities.map((priority) => deadlineText(priority, (iso) => iso))).toEqual([
      '2027-02-28',
      'Ingen dato: Afventer budgettet',
      undefined,
    ]);
  });
});

describe('Grunden til, at et punkt er foreslået', () => {
  const told = {
    unit: 'person',
    steps: ['Nej', 'Delvist', 'Ja'],
    nameAt: (at: number) => ['Ledere', 'Medarbejdere'][at] ?? '',
    inTextAt: (at: number) => ['ledere', 'medarbejdere'][at] ?? '',
  } as const;
  const said = (reason: Parameters<typeof reasonText>[0], change = {}) =>
    reasonText(reason, { ...told, ...change }).replaceAll('\u00a0', ' ');

  it('står i ord med gruppens navn', () => {
    expect(said({ code: 'svag-midte', group: 0, median: { lower: 1, upper: 1 } })).toBe('Ledere: Midten er »nej«.');
    expect(said({ code: 'svag-midte', group: 0, median: { lower: 1, upper: 2 } })).toBe('Ledere: Midten ligger mellem »nej« og »delvist«.');
    expect(said({ code: 'delte-meninger', group: 1 })).toBe('Medarbejdere: Mindst tre af ti svar ligger i hver ende af skalaen.');
    expect(said({ code: 'forskel', groups: [0, 1], steps: 2 })).toBe('Der er to trin mellem midten for ledere og midten for medarbejdere.');
    expect(said({ code: 'forskel', groups: [0, 1], steps: 0, share: -0.234 })).toBe(
      'Forskellen på ledere og medarbejdere er 23 procentpoint.',
    );
  });

  it('siger, hvorfra og hvortil midten er gået, når den er gået tilbage', () => {
    const after = { lower: 1, upper: 1 };
    expect(said({ code: 'tilbage', group: 0, steps: 1, before: { lower: 2, upper: 2 }, after })).toBe(
      'Ledere: Midten er gået ét trin tilbage, fra »delvist« til »nej«.',
    );
    expect(said({ code: 'tilbage', group: 0, steps: 1.5, before: { lower: 2, upper: 3 }, after })).toBe(
      'Ledere: Midten er gået halvandet trin tilbage, fra mellem »delvist« og »ja« til »nej«.',
    );
  });

  it('taler om sager, når ingen har svaret for sig selv', () => {
    const reason = { code: 'ved-ikke', group: 1, dontKnow: 5, answered: 11 } as const;
    expect(said(reason)).toBe('Medarbejdere: 5 af 11 svarer »ved ikke«.');
    expect(said(reason, { unit: 'sag' })).toBe('Medarbejdere: I 5 af 11 sager er svaret »ved ikke«.');
  });
});

describe('Fordelingen ved siden af det aftalte svar', () => {
  const table = (at: number) => answerTable(publication.items[at] ?? (undefined as never), publication.groups);

  it('har kun kolonner for grupper, der vises, og siger hvorfor de andre ikke gør', () => {
    expect(table(0).columns).toEqual(['Ledere']);
    expect(table(0).hidden).toEqual(['Medarbejdere: Alle svar går i samme retning. Hvilken siger vi ikke, for så kendte man hvert svar.']);
    expect(table(0).rows.map(({ label, cells }) => [label, cells[0]?.count])).toEqual([
      ['Meget uenig', 11],
      ['Overvejende uenig', 0],
      ['Hverken enig eller uenig', 0],
      ['Overvejende enig', 1],
      ['Meget enig', 0],
      ['Ved ikke', 0],
      ['Ikke relevant', 0],
    ]);
  });
});
