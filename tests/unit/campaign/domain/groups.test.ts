import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepRound, layoutOf, leastGroup, leastGroupIn, publish, shownAgain, shownRound, thresholdOf } from '@/campaign/domain';
import { editionMark } from '@/assessment/domain';
import { instrumentSchema } from '@/assessment/instrument-schema';
import { campaign, collected, handIns, small } from './campaign';
import { basisOf, groupsOf, mixed, published } from './published';

describe('Små roller', () => {
  it.each([
    ['vises hver for sig, når alle har mindst fem', [6, 5, 9], ['politiker: 6', 'leder: 5', 'medarbejder: 9']],
    ['samles, når to er under fem', [3, 2, 9], ['politiker+leder: 5', 'medarbejder: 9']],
    ['lægges sammen med den næstmindste, når kun én er under fem', [3, 12, 40], ['politiker+leder: 15', 'medarbejder: 40']],
    ['samles med alle, når der ikke er andre', [3, 0, 40], ['politiker+medarbejder: 43']],
  ] as const)('%s', (_, [politicians, leaders, staff], expected) => {
    const responses = collected(mixed('politiker', politicians), leaders > 0 ? mixed('leder', leaders) : [], mixed('medarbejder', staff));
    expect(groupsOf(published(responses))).toEqual(expected);
  });

  it('viser intet, før fem har svaret', () => {
    expect(publish(basisOf(collected(mixed('leder', 4))))).toEqual({ ok: false, problems: [{ code: 'too-few', persons: 4, least: 5 }] });
  });
});

const anyLeast = fc.oneof(fc.double(), fc.constant(undefined));

describe('Grænsen på fem', () => {
  it('kan hæves og aldrig sænkes, uanset hvad en fil påstår', () => {
    fc.assert(
      fc.property(anyLeast, anyLeast, (asked, chosen) => {
        const least = leastGroupIn({ leastGroup: asked });
        expect(least).toBeGreaterThanOrEqual(leastGroup);
        expect(thresholdOf({ leastGroup: asked }, chosen)).toBeGreaterThanOrEqual(least);
      }),
    );
    const odd = [undefined, 0, -3, 4.9, Number.NaN, Number.POSITIVE_INFINITY, 8];
    expect(odd.map((chosen) => thresholdOf({}, chosen))).toEqual([5, 5, 5, 5, 5, 5, 8]);
    expect(odd.map((asked) => leastGroupIn({ leastGroup: asked }))).toEqual([5, 5, 5, 5, 5, 5, 8]);
  });

  it('gælder også et punkt, som få i en stor nok gruppe har svaret på', () => {
    const responses = collected(handIns('leder', [1, 2, 3, 4], 2), handIns('leder', [undefined, 3, 2, 1], 4, 10));
    const [first, second] = published(responses).items;
    expect(first).toMatchObject({ cells: [{ code: 'skjult', reason: 'faa-svar' }], total: undefined });
    expect(second?.cells[0]?.code).toBe('vist');
  });

  it('tæller »ikke relevant« med som et svar', () => {
    const responses = collected(handIns('leder', [1, 2, 3, 4], 4), handIns('leder', ['ikke-relevant', 3, 2, 1], 4, 10));
    expect(published(responses).items[0]?.cells[0]).toMatchObject({ code: 'vist', tally: { answered: 4, notRelevant: 4 } });
  });

  it('gælder ti, når alle svarede det samme, og i en samlet gruppe vises det aldrig', () => {
    const cell = (persons: number) => published(collected(handIns('leder', [4, 2, 3, 1], persons))).items[0]?.cells[0]?.code;
    expect([5, 9, 10].map(cell)).toEqual(['skjult', 'skjult', 'vist']);
    const merged = published(collected(handIns('leder', [4, 4, 4, 4], 12), handIns('politiker', [4, 4, undefined, 4], 3)));
    expect(merged.items.map(({ cells }) => cells[0]?.code)).toEqual(['skjult', 'skjult', 'skjult', 'skjult']);
  });

  it('giver ingen sum, når en af grupperne ikke vises', () => {
    const responses = collected(handIns('leder', [4, 2, 3, 1], 6), mixed('medarbejder', 20));
    const [first] = published(responses).items;
    expect(first?.cells.map(({ code }) => code)).toEqual(['skjult', 'vist']);
    expect(first?.total).toBeUndefined();
  });
});

describe('En hævet grænse', () => {
  it('gælder i stedet for de fem', () => {
    const chosen = { ...campaign, threshold: 8 };
    expect(publish(basisOf(collected(handIns('leder', [1, 2, 3, 4], 7)), { campaign: chosen })).ok).toBe(false);
  });
});

describe('Et skema, der kræver grupper på mindst ti', () => {
  const strict = layoutOf({ ...small, leastGroup: 10 });
  const nine = collected(mixed('leder', 9));

  it('viser intet for ni, heller ikke når koordinator eller en fil vælger en lavere grænse', () => {
    for (const threshold of [undefined, 5, 8])
      expect(publish(basisOf(nine, { campaign: { ...campaign, threshold } }, strict))).toEqual({
        ok: false,
        problems: [{ code: 'too-few', persons: 9, least: 10 }],
      });
  });

  it('kan hæves yderligere', () => {
    expect(thresholdOf(strict.instrument, 15)).toBe(15);
  });

  it('lægger en rolle med ni sammen med de andre og skjuler et punkt, som ni har svaret på', () => {
    expect(groupsOf(published(collected(mixed('leder', 9), mixed('medarbejder', 12)), {}, strict))).toEqual(['leder+medarbejder: 21']);
    const answered = collected(
      handIns('leder', [undefined, 1, 2, 3], 2),
      handIns('leder', [1, 2, 3, 4], 8, 10),
      handIns('leder', [2, 3, 3, 4], 1, 30),
    );
    expect(published(answered, {}, strict).items.map(({ cells }) => cells[0]?.code)).toEqual(['skjult', 'vist', 'vist', 'vist']);
  });

  it('viser ikke igen, hvad færre end ti svarede i en tidligere runde, men holder stadig den nye op mod det', () => {
    const before = published(nine);
    const kept = keepRound(campaign, before, '2026-11-22');
    const again = (least: number) => shownAgain(kept, least).items.map(({ cells }) => cells[0]?.code);
    expect(again(leastGroup)).toEqual(shownRound(kept).items.map(({ cells }) => cells[0]?.code));
    expect(again(leastGroup)).toContain('vist');
    expect(again(10)).not.toContain('vist');
    const after = published(
      collected(
        mixed('leder', 9),
        mixed('leder', 5).map((each) => ({ ...each, id: `x${each.id.slice(1)}` })),
      ),
      { previous: [shownRound(kept)] },
      strict,
    );
    expect(after.items[0]?.cells[0]).toEqual({ code: 'skjult', reason: 'lille-forskel' });
  });

  it('læser de samme koder som før, for grænsen er ikke en del af det, der spørges om', () => {
    expect(strict.mark).toBe(editionMark(small));
  });

  it.each([4, 7.5, 0])('kan ikke skrives med grænsen %s', (least) => {
    expect(instrumentSchema.shape.leastGroup.safeParse(least).success).toBe(false);
  });
});
