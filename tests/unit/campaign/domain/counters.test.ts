import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCounters,
  countAll,
  countMeetings,
  countResponses,
  givenFrom,
  joinCounters,
  leftInUrn,
  membersOf,
  newCounters,
  publish,
  putInUrn,
  rolesAtMeeting,
  type Counters,
} from '@/campaign/domain';
import type { Role } from '@/assessment/domain';
import { countersProblemText } from '@/campaign/texts/problems';
import { anyResponse, campaign, collected, handIns, layout } from './campaign';

const anyMeeting = fc
  .tuple(fc.constantFrom('AAAAAAA', 'BAAAAAA'), fc.array(anyResponse(), { maxLength: 5 }))
  .map(([id, people]) => people.reduce((urn, { role, states }) => putInUrn(layout, urn, role, states), newCounters(id)));

describe('Mødetilstand', () => {
  it('tæller præcis som afleverede svar, men gemmer hverken rækkefølge eller sammenhæng', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyResponse(), { maxLength: 12, selector: ({ id }) => id }), (people) => {
        const fill = (all: typeof people) =>
          all.reduce((urn, { role, states }) => putInUrn(layout, urn, role, states), newCounters('AAAAAAA'));
        expect(countMeetings([fill(people)])).toEqual(countResponses(layout, collected(people)));
        expect(fill(people.toReversed())).toEqual(fill(people));
      }),
    );
  });

  it('kan samles i enhver rækkefølge og flere gange, og en urne tæller kun én gang', () => {
    fc.assert(
      fc.property(
        fc.array(anyMeeting, { maxLength: 4 }),
        fc.array(anyMeeting, { maxLength: 4 }),
        fc.array(anyMeeting, { maxLength: 4 }),
        (a, b, c) => {
          expect(joinCounters(a, b)).toEqual(joinCounters(b, a));
          expect(joinCounters(joinCounters(a, b), c)).toEqual(joinCounters(a, joinCounters(b, c)));
          expect(joinCounters(joinCounters(a, b), b)).toEqual(joinCounters(a, b));
        },
      ),
    );
  });

  it('regnes sammen med svarkoder i samme resultat', () => {
    const meetings = [
      handIns('leder', [1, 2, 3, 4], 3).reduce((urn, { states }) => putInUrn(layout, urn, 'leder', states), newCounters('AAAAAAA')),
    ];
    const intake = { responses: collected(handIns('leder', [2, 2, 3, 1], 5)), meetings };
    const result = publish({ layout, campaign, counts: countAll(layout, intake), members: membersOf(intake), earlier: [] });
    expect(result.ok && result.value.groups).toMatchObject([{ id: 'leder', persons: 8, invited: 20 }]);
  });

  it('afvises med en grund, når tallene er ændret', () => {
    const urn = putInUrn(layout, newCounters('AAAAAAA'), 'leder', [1, 2, 3, 4]);
    const codes = (counters: Counters) => {
      const result = checkCounters(layout, counters);
      if (!result.ok) expect(result.problems.every((problem) => countersProblemText(problem).length > 20)).toBe(true);
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };
    const leaders = urn.roles.leder;
    if (!leaders) throw new Error('urnen er tom');
    expect(codes(urn)).toEqual([]);
    expect(codes({ ...urn, roles: { leder: { ...leaders, persons: 2 } } })).toEqual(Array(4).fill('counters-uneven'));
    expect(codes({ ...urn, roles: { leder: { ...leaders, items: leaders.items.slice(1) } } })).toEqual(['counters-other-shape']);
    expect(codes({ ...urn, roles: { borger: leaders } })).toEqual(['counters-other-role']);
  });
});

describe('Det, en måling får af en urne', () => {
  const filled = (urn: Counters, role: Role, persons: number) =>
    Array.from({ length: persons }).reduce<Counters>((so) => putInUrn(layout, so, role, [1, 2, undefined, 4]), urn);
  const personsOf = ({ roles }: Counters) => Object.entries(roles).map(([role, { persons }]) => [role, persons]);

  it('er de roller, hvor mindst fem har svaret; resten bliver i urnen', () => {
    const urn = filled(filled(newCounters('AAAAAAA'), 'leder', 7), 'politiker', 1);
    const given = givenFrom(urn, undefined, 5);
    expect(personsOf(given)).toEqual([['leder', 7]]);
    expect(leftInUrn(urn, given)).toEqual([{ role: 'politiker', persons: 1 }]);
    const more = filled(filled(urn, 'leder', 4), 'politiker', 4);
    const then = givenFrom(more, given, 5);
    expect(personsOf(then)).toEqual([
      ['politiker', 5],
      ['leder', 7],
    ]);
    expect(then.roles.leder).toBe(given.roles.leder);
    expect(personsOf(givenFrom(filled(more, 'leder', 1), then, 5))).toEqual([
      ['politiker', 5],
      ['leder', 12],
    ]);
  });

  it('kan trækkes fra det, den fik før, uden at færre end fem er tilbage', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom<Role>('leder', 'politiker'), fc.nat({ max: 6 })), { maxLength: 8 }), (steps) => {
        let [urn, before] = [newCounters('AAAAAAA'), newCounters('AAAAAAA')];
        for (const [role, persons] of steps) {
          urn = filled(urn, role, persons);
          const given = givenFrom(urn, before, 5);
          for (const { persons: fresh } of leftInUrn(given, before)) expect(fresh).toBeGreaterThanOrEqual(5);
          before = given;
        }
      }),
    );
  });

  it('har ingen rolle, hvor færre end fem er inviteret', () => {
    const invited = [{ role: 'leder', persons: 4 }, { role: 'politiker', persons: 5 }, { role: 'medarbejder' }] as const;
    expect(rolesAtMeeting(invited, 5)).toEqual(['politiker', 'medarbejder']);
  });
});
