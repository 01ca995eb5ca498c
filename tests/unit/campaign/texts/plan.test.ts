import { describe, expect, it } from 'vitest';
import { newPriority, type Plan } from '@/campaign/domain';
import { calendarEvents, deadlineText, reasonText } from '@/campaign/texts/plan';
import { campaign } from '../domain/campaign';

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

describe('Planens dage', () => {
  it('er dem, der findes, og har samme mærke hver gang', () => {
    const events = calendarEvents(plan, (item) => `Udsagn ${item}`);
    expect(events.map(({ date, title, text }) => [date, title, text])).toEqual([
      ['2027-02-28', 'Første skridt: Tag det op', '1.1 Udsagn 1.1'],
    ]);
    expect(calendarEvents(plan, () => 'andet').map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  it('siges som dag, som grund eller slet ikke', () => {
    expect(plan.priorities.map((priority) => deadlineText(priority))).toEqual([
      '28. februar 2027',
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
