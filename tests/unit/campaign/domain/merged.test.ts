import { describe, expect, it } from 'vitest';
import { keepResult, keepRound, publicationOf, shownRound, snapshotOf, membersOf, type Publication } from '@/campaign/domain';
import { campaign, collected, layout } from './campaign';
import { groupsOf, mixed, published } from './published';

const reasonsOf = ({ groups }: Publication) => groups.map(({ id, because }) => `${id}: ${because ?? 'alene'}`);
const first = published(collected(mixed('leder', 4), mixed('medarbejder', 8)));
const second = (politicians: number, leaders: number, staff: number) =>
  published(collected(mixed('politiker', politicians), mixed('leder', leaders), mixed('medarbejder', staff)), {
    previous: [shownRound(keepRound(campaign, first, '2026-11-01'))],
  });

describe('Roller, der står sammen', () => {
  it('gør det i første runde, fordi en af dem er for lille', () => {
    expect(reasonsOf(first)).toEqual(['leder+medarbejder: few']);
  });

  it('gør det i næste runde på grund af den første, når begge er store nok til at stå alene', () => {
    const publication = second(5, 6, 12);
    expect(groupsOf(publication)).toEqual(['politiker: 5', 'leder+medarbejder: 18']);
    expect(reasonsOf(publication)).toEqual(['politiker: alene', 'leder+medarbejder: earlier-round']);
  });

  it('gør det stadig, fordi en er for lille, også når de stod sammen før', () => {
    expect(reasonsOf(second(9, 4, 8))).toEqual(['politiker: alene', 'leder+medarbejder: few']);
    expect(reasonsOf(second(3, 6, 12))).toEqual(['politiker+leder+medarbejder: few']);
  });

  it('gør det ikke på grund af en tidligere runde, når det er for få nye svar i samme måling', () => {
    const then = collected(mixed('leder', 6), mixed('medarbejder', 12));
    const earlier = [snapshotOf(published(then), membersOf({ responses: then, meetings: [] }), '2026-11-01')];
    const late = mixed('leder', 3).map((each) => ({ ...each, id: `x${each.id.slice(1)}` }));
    const more = mixed('medarbejder', 3).map((each) => ({ ...each, id: `y${each.id.slice(1)}` }));
    const after = published(collected([...then.values()], late, more), { earlier });
    expect(reasonsOf(after)).toEqual(['leder+medarbejder: few']);
  });

  it('har grunden med, når resultatet gemmes og vises igen', () => {
    const publication = second(5, 6, 12);
    const kept = JSON.parse(JSON.stringify(keepResult(publication, '2026-11-22', []))) as ReturnType<typeof keepResult>;
    expect(reasonsOf(publicationOf(layout, campaign, kept))).toEqual(reasonsOf(publication));
  });
});
