import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tally, verdictOnSteps, type AnswerState, type Verdict } from '@/assessment/domain';
import { anyStates, instrument } from './instrument';

type States = readonly (AnswerState | undefined)[];
const { rule } = instrument;
const verdictOf = (states: States) => verdictOnSteps(tally(states, 4), rule);
const obstaclesOf = (found: Verdict) => ('obstacles' in found ? found.obstacles.map(({ code }) => code) : []);
const judged = (states: States) => {
  const found = verdictOf(states);
  return found.code === 'trin' ? found.step : obstaclesOf(found).join(' + ');
};
const known = (states: States) => {
  const found = verdictOf(states);
  return found.code === 'trin' ? found.median : undefined;
};

describe('Reglen for et elements status', () => {
  it.each<[string, States, string | number]>([
    ['uden punkter for rollen', [], 'no-items'],
    ['hvor alt er ikke relevant', ['ikke-relevant', 'ikke-relevant'], 'nothing-relevant'],
    ['uden svar', [undefined, undefined], 'too-few-answered'],
    ['med svar på under halvdelen', [3, undefined, undefined], 'too-few-answered'],
    ['med svar på netop halvdelen', [3, undefined], 3],
    ['hvor ikke relevant gør halvdelen mindre', [3, undefined, 'ikke-relevant', 'ikke-relevant'], 3],
    ['hvor en tredjedel af svarene er ved ikke', [2, 2, 'ved-ikke'], 2],
    ['hvor mere end en tredjedel er ved ikke', [4, 'ved-ikke'], 'too-many-dont-know'],
    ['hvor alle svar er ved ikke', ['ved-ikke', 'ved-ikke'], 'too-many-dont-know'],
    ['med få svar, og det ene er ved ikke', ['ved-ikke', undefined, undefined], 'too-few-answered + too-many-dont-know'],
    ['med ens svar', [4, 4, 4], 4],
    ['med ulige antal svar', [1, 2, 4], 2],
    ['delt lige mellem to trin: det laveste gælder', [2, 3], 2],
    ['delt lige mellem trin langt fra hinanden', [1, 4], 1],
  ])('et element %s', (_, states, expected) => {
    expect(judged(states)).toBe(expected);
  });

  it('er den samme, uanset i hvilken rækkefølge punkterne besvares', () => {
    const shuffled = anyStates.chain((states) =>
      fc.tuple(fc.constant(states), fc.shuffledSubarray(states, { minLength: states.length, maxLength: states.length })),
    );
    fc.assert(
      fc.property(shuffled, ([states, other]) => {
        expect(verdictOf(other)).toEqual(verdictOf(states));
      }),
    );
  });

  it.each(['ved-ikke', 'ikke-relevant', undefined] as const)('flytter aldrig medianen, når et punkt mere er %s', (extra) => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const before = known(states);
        const after = known([...states, extra]);
        if (before && after) expect(after).toEqual(before);
      }),
    );
  });

  it('bliver aldrig et lavere trin af et »ved ikke«: enten det samme, eller elementet kan ikke vurderes', () => {
    const withGap = fc.tuple(anyStates, anyStates);
    fc.assert(
      fc.property(withGap, ([before, after]) => {
        const unanswered = judged([...before, undefined, ...after]);
        const dontKnow = judged([...before, 'ved-ikke', ...after]);
        if (typeof unanswered === 'number' && typeof dontKnow === 'number') expect(dontKnow).toBe(unanswered);
      }),
    );
  });

  it('giver altid mindst én grund, når elementet ikke kan vurderes', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const found = verdictOf(states);
        expect(found.code === 'trin' || obstaclesOf(found).length > 0).toBe(true);
      }),
    );
  });
});

describe('tally(states)', () => {
  it('tæller hver tilstand for sig og blander dem aldrig', () => {
    expect(tally([1, 3, 3, 'ved-ikke', 'ikke-relevant', undefined], 4)).toEqual({
      items: 6,
      notRelevant: 1,
      relevant: 5,
      answered: 4,
      dontKnow: 1,
      distribution: [1, 0, 2, 0],
    });
  });

  it('lader alle punkter gå op: trin, ved ikke, ikke relevant og ubesvaret', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const { items, notRelevant, answered, dontKnow, distribution } = tally(states, 4);
        const onSteps = distribution.reduce((sum, count) => sum + count, 0);
        const unanswered = states.filter((state) => state === undefined).length;
        expect(onSteps + dontKnow).toBe(answered);
        expect(answered + notRelevant + unanswered).toBe(items);
      }),
    );
  });
});
