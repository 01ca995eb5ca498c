/** What a result says: the overview, the balances, what silence leaves open, and who stands beside a printed distribution. */
import { describe, expect, it } from 'vitest';
import {
  axesIn,
  besidePublished,
  dumbbellsOf,
  layoutOf,
  overviewOf,
  partedIn,
  publishOwn,
  silenceOn,
  tallyOf,
  wishedMove,
  type Group,
  type PublishedAnswers,
} from '@/campaign/domain';
import { collected, enig, handIns, instrumentOf, itemOf, sectionOf, small } from './campaign';
import { mixed, published, spread } from './published';

const both = published(collected(mixed('leder', 12), mixed('medarbejder', 8)));

describe('Overblikket', () => {
  it('har ét afsnit i hver række i skemaets rækkefølge, og en celle for hver gruppe', () => {
    const rows = overviewOf(small, both);
    expect(rows.map(({ section, cells }) => [section.id, cells.length])).toEqual([
      ['afsnit-1', 2],
      ['afsnit-2', 2],
    ]);
  });

  it('tæller svar ved den gunstige ende, også når udsagnet er negativt', () => {
    const [first] = overviewOf(small, both);
    // Leaders: 1.1 has 11 at step 1 and 1 at step 4; 1.2 is negative and has 11 at step 2 and 1 at step 5.
    expect(first?.cells[0]?.ends).toEqual({ favourable: 12, base: 24 });
    expect(first?.cells[0]?.at).toBe(0.5);
  });

  it('siger det, når en rolle ikke er spurgt, og når et afsnit kun besvares med ord', () => {
    const words = { ...enig, steps: [], ordered: false, ends: { low: 0, high: 0 } };
    const asked = instrumentOf(
      [sectionOf(1, [itemOf('1.1', { responsible: ['leder'] })]), sectionOf(2, [itemOf('2.1', { scale: 'ord' })])],
      {
        scales: { enig, ord: words },
      },
    );
    const answers = collected(spread('leder', [1, 2, 3, 4, 5], 1), spread('medarbejder', [1, 2, 3, 4, 5], 1));
    const rows = overviewOf(asked, published(answers, {}, layoutOf(asked)));
    expect(rows.map(({ cells }) => cells.map(({ code }) => code))).toEqual([
      ['vist', 'ikke-spurgt'],
      ['kun-ord', 'kun-ord'],
    ]);
  });

  it('viser ens svar som skjulte og sætter ingen prik', () => {
    const rows = overviewOf(small, published(collected(handIns('leder', [4, 4, 4, 2], 6))));
    expect(rows[0]?.cells[0]).toMatchObject({ code: 'skjult', at: undefined });
  });
});

describe('De tavse', () => {
  const group: Group = { id: 'leder', roles: ['leder'], persons: 7, invited: 20 };
  const tally = tallyOf([0, 1, 0, 2, 0, 0, 4, 0]);

  it('kan flytte tallet fra ingen til alle af dem, der ikke har valgt et trin', () => {
    expect(silenceOn(group, itemOf('1.1'), enig, tally)).toEqual({ silent: 14, invited: 20, low: 4, high: 18 });
    expect(silenceOn(group, itemOf('1.1', { direction: -1 }), enig, tally)).toMatchObject({ low: 2, high: 16 });
  });

  it('siges ikke, når antallet er ukendt, når kun nogle i gruppen er spurgt, eller når alle har svaret', () => {
    expect(silenceOn({ ...group, invited: undefined }, itemOf('1.1'), enig, tally)).toBeUndefined();
    expect(silenceOn({ ...group, persons: 9 }, itemOf('1.1'), enig, tally)).toBeUndefined();
    expect(silenceOn({ ...group, persons: 6, invited: 6 }, itemOf('1.1'), enig, tallyOf([0, 0, 0, 2, 0, 0, 4, 0]))).toBeUndefined();
  });
});

describe('En balance', () => {
  const scale = { ...enig, ends: { low: 0, high: 0 } };
  const poles = ['Hyppighed', 'Mening'] as const;
  const axes = instrumentOf([sectionOf(1, [itemOf('X1', { poles }), itemOf('X1b', { poles, wishFor: 'X1' })], 'balance')], {
    scales: { enig: scale },
  });
  const states = [1, 2, 2, 3, 2, 1];
  const made = published(collected(states.flatMap((step, at) => handIns('leder', [step, step + 2], 1, at))), {}, layoutOf(axes));

  it('holder i dag op mod ønsket på samme akse', () => {
    const [axis, ...rest] = made.items[0] ? axesIn(made, made.items[0].section) : [];
    expect(rest).toEqual([]);
    expect([axis?.now.item.id, axis?.wished?.item.id]).toEqual(['X1', 'X1b']);
    expect(axis && wishedMove(axis, 0)).toBe(2);
  });

  it('har ingen gunstig ende: ingen prik i overblikket, ingen forskelle og ingen delte meninger', () => {
    expect(overviewOf(axes, made)[0]?.cells[0]).toMatchObject({ code: 'uden-god-ende', at: undefined });
    expect([dumbbellsOf(made), partedIn(made)]).toEqual([[], []]);
  });
});

describe('Egne svar ved siden af rapportens', () => {
  const printed = (roles: PublishedAnswers['roles'], steps = enig.steps): PublishedAnswers => ({
    item: '1.1',
    roles,
    steps,
    who: 'Ledere',
    groups: [],
  });
  const beside = (roles: PublishedAnswers['roles'], made = both, steps = enig.steps) =>
    made.items[0] && besidePublished(made, made.items[0], printed(roles, steps));
  const code = (...asked: Parameters<typeof beside>) => beside(...asked)?.code;

  it('er gruppen med de samme roller, eller alle under ét når de tilsammen er dem', () => {
    expect(code(['leder'])).toBe('vejledende');
    expect(code(['medarbejder', 'leder'])).toBe('vejledende');
  });

  it('har en grund, når de ikke kan stå der', () => {
    expect(code(['medarbejder'])).toBe('for-faa');
    expect(code(['politiker'])).toBe('andre-roller');
    expect(code(['leder'], both, ['Nej', 'Ja'])).toBe('anden-skala');
  });

  it('mangler, når alle svar, gruppens svar eller summen af grupperne ikke vises', () => {
    const alike = handIns('leder', [4, 4, 4, 2], 6);
    const some = published(collected(alike, mixed('medarbejder', 12)));
    expect(beside(['leder'], some)).toEqual({ code: 'ikke-vist', what: 'gruppen' });
    expect(beside(['leder', 'medarbejder'], some)).toEqual({ code: 'ikke-vist', what: 'summen' });
    expect(beside(['leder'], published(collected(alike)))).toEqual({ code: 'ikke-vist', what: 'alt' });
    expect(beside(['leder', 'medarbejder'])).toMatchObject({ code: 'vejledende', groups: [0, 1] });
  });
});

describe('Kun ens eget svar', () => {
  it('er mærket som sit eget og tæller én', () => {
    const own = publishOwn(small, {
      instrument: 'proeve',
      version: 1,
      role: 'leder',
      createdDate: '2026-11-22',
      answers: { '1.1': { state: 5 } },
    });
    expect(own).toMatchObject({ mode: 'egen', threshold: 1, groups: [{ id: 'leder', persons: 1 }] });
    expect(overviewOf(small, own)[0]?.cells[0]?.ends).toEqual({ favourable: 1, base: 1 });
  });
});
