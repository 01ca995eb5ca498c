import { describe, expect, it } from 'vitest';
import {
  emptyState,
  newCounters,
  publicationOf,
  putInUrn,
  resultToShow,
  type CampaignState,
  type Counters,
  type KeptResult,
  type Response,
  type ResultToShow,
} from '@/campaign/domain';
import type { Role } from '@/assessment/domain';
import { campaign, collected, handIns, layout } from '../campaign';
import { groupsOf, mixed } from '../published';

/** The campaign after a wave: who is there now, and what has been shown. */
function wave(responses: readonly Response[], before?: ResultToShow, meetings: readonly Counters[] = []): ResultToShow {
  const held: CampaignState = { ...emptyState, campaign, intake: { responses: collected([...responses]), meetings } };
  return resultToShow(layout, campaign, { ...held, ...before?.result?.memory }, `2026-11-0${before ? '2' : '1'}`);
}
const groups = ({ result }: ResultToShow) => (result ? groupsOf(result.publication) : []);
const cells = ({ result }: ResultToShow, group = 0) => result?.publication.items.map(({ cells: all }) => all[group]);
const codes = (shown: ResultToShow, group = 0) => cells(shown, group)?.map((cell) => (cell?.code === 'skjult' ? cell.reason : cell?.code));
const late = (role: Role, persons: number, from = 100): Response[] =>
  Array.from({ length: persons }, (_, at) =>
    handIns(role, [1 + (at % 5), 1 + ((at + 1) % 5), role === 'leder' ? 1 + (at % 4) : undefined, 1 + (at % 6)], 1, from + at),
  ).flat();
const corrected = (all: readonly Response[], change: Partial<Response>): Response[] =>
  all.map((one, at) => (at === 0 ? { ...one, revision: 1, ...change } : one));

const ten = late('leder', 10, 0);
const first = wave(ten);

describe('En rettelse', () => {
  const rest = corrected(ten, { states: [3, 3, 3, 3] });

  it('venter, til flere er kommet, og det siges', () => {
    const after = wave(rest, first);
    expect(after.result?.publication).toEqual(first.result?.publication);
    expect(after.withheld).toEqual([{ code: 'too-few-new', least: 5 }]);
    expect(after.waiting).toEqual([{ role: 'leder', fresh: 0, corrected: 1 }]);
  });

  it('låser ikke: med fem hundrede nye vises et nyt resultat, hvor alle er talt med', () => {
    const after = wave([...rest, ...late('leder', 500)], first);
    expect([groups(after), after.withheld, after.waiting]).toEqual([['leder: 510'], [], []]);
    expect(codes(after)).toEqual(['vist', 'vist', 'vist', 'vist']);
  });

  it('skjuler det punkt, hvor det kan ses, hvad der blev taget tilbage', () => {
    const seen = wave(handIns('leder', [1, 1, 1, 1], 9).concat(handIns('leder', [5, 2, 2, 2], 3, 20)));
    const all = handIns('leder', [1, 1, 1, 1], 9).concat(corrected(handIns('leder', [5, 2, 2, 2], 3, 20), { states: [1, 2, 2, 2] }));
    const new5 = handIns('leder', [1, 2, 3, 4], 3, 40).concat(handIns('leder', [2, 3, 4, 1], 3, 50));
    expect(codes(wave([...all, ...new5], seen))).toEqual(['lille-forskel', 'vist', 'vist', 'vist']);
  });

  it('af rollen tæller kun ét sted, også mens den gamle gruppe venter', () => {
    const both = [...late('politiker', 6, 0), ...ten];
    const moved = corrected(both, { role: 'leder', states: [1, 2, 3, 4] });
    const after = wave([...moved, ...late('leder', 6)], wave(both));
    expect(groups(after)).toEqual(['politiker: 6', 'leder: 16']);
    expect(after.waiting).toEqual([{ role: 'leder', fresh: 0, corrected: 1 }]);
  });
});

describe('Nye svar', () => {
  it('tælles med i den gruppe, der har fået fem, mens en anden gruppe står som før', () => {
    const both = [...late('politiker', 6, 0), ...ten];
    const before = wave(both);
    const after = wave([...both, ...late('politiker', 2), ...late('leder', 6)], before);
    expect([groups(after), after.withheld]).toEqual([['politiker: 6', 'leder: 16'], []]);
    expect(after.waiting).toEqual([{ role: 'politiker', fresh: 2, corrected: 0 }]);
    expect(cells(after, 0)).toEqual(cells(before, 0));
    const third = wave([...both, ...late('politiker', 5), ...late('leder', 6)], after);
    expect([groups(third), third.waiting]).toEqual([['politiker: 11', 'leder: 16'], []]);
  });

  it('skjuler et punkt, som for få af de nye har svaret på, til flere har', () => {
    const five = late('leder', 5).map((each, at) => (at < 2 ? { ...each, states: [undefined, ...each.states.slice(1)] } : each));
    const after = wave([...ten, ...five], first);
    expect(codes(after)).toEqual(['lille-forskel', 'vist', 'vist', 'vist']);
    expect(codes(wave([...ten, ...five, ...late('leder', 5, 200)], after))).toEqual(['vist', 'vist', 'vist', 'vist']);
  });

  it('i en ny, lille rolle venter, til rollen kan vises', () => {
    const after = wave([...ten, ...late('medarbejder', 3)], first);
    expect([groups(after), after.waiting]).toEqual([['leder: 10'], [{ role: 'medarbejder', fresh: 3, corrected: 0 }]]);
    expect(groups(wave([...ten, ...late('medarbejder', 5)], after))).toEqual(['leder: 10', 'medarbejder: 5']);
  });
});

describe('Et møde', () => {
  const urn = (persons: number) =>
    late('leder', persons).reduce((counters, { states }) => putInUrn(layout, counters, 'leder', states), newCounters('Moede1A'));

  it('vises alene, når færre end fem har svaret uden for det: den, der har mødets tal, kunne trække dem fra', () => {
    const shown = wave(late('leder', 2, 0), undefined, [urn(20)]);
    expect([groups(shown), shown.withheld]).toEqual([['leder: 20'], [{ code: 'too-few-outside-meeting', least: 5 }]]);
    expect(shown.waiting).toEqual([{ role: 'leder', fresh: 2, corrected: 0 }]);
    expect(groups(wave(late('leder', 5, 0), shown, [urn(20)]))).toEqual(['leder: 25']);
  });

  it('skjuler et punkt, som for få har svaret på uden for det', () => {
    const outside = late('leder', 6, 0).map((each, at) => (at < 3 ? { ...each, states: [undefined, ...each.states.slice(1)] } : each));
    expect(codes(wave(outside, undefined, [urn(20)]))).toEqual(['lille-forskel', 'vist', 'vist', 'vist']);
  });
});

describe('Det, der huskes af et resultat', () => {
  it('siger ikke, hvem der kom først', () => {
    const members = (all: readonly Response[]) => wave(all).result?.memory.snapshots[0]?.groups[0]?.members;
    expect(members(ten.toReversed())).toEqual(members(ten));
  });

  it('siger ikke, at få var enige, og en fil fra før, der sagde det, vises uden', () => {
    const alike = wave([...mixed('leder', 12), ...handIns('medarbejder', [2, 2, undefined, 2], 6)]).result?.memory.results.at(-1);
    if (!alike) throw new Error('intet resultat');
    expect(JSON.stringify(alike)).not.toContain('"ens"');
    const older: KeptResult = {
      ...alike,
      items: alike.items.map((item) => ({ ...item, cells: item.cells.map((cell) => (cell === 'faa-svar' ? 'ens' : cell)) })),
    };
    expect(publicationOf(layout, campaign, older)).toEqual(publicationOf(layout, campaign, alike));
  });
});
