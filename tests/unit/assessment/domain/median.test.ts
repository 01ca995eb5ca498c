import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, tally, type Step } from '@/assessment/domain';
import { anyStep } from './instrument';

const medianStep = (answers: readonly Step[]) => medianOf(tally(answers, 4).distribution);

describe('Medianen', () => {
  it.each([
    [[3], { lower: 3, upper: 3 }],
    [[4, 1, 2], { lower: 2, upper: 2 }],
    [[1, 3], { lower: 1, upper: 3 }],
    [[2, 2, 3, 4], { lower: 2, upper: 3 }],
    [[1, 3, 3, 4], { lower: 3, upper: 3 }],
  ] as const)('af %j er %j', (answers, expected) => {
    expect(medianStep(answers)).toEqual(expected);
  });

  it('findes ikke uden svar', () => {
    expect(medianStep([])).toBeUndefined();
  });

  it('er den samme, uanset i hvilken rækkefølge svarene står', () => {
    const shuffled = fc
      .array(anyStep, { minLength: 1 })
      .chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })));
    fc.assert(
      fc.property(shuffled, ([answers, other]) => {
        expect(medianStep(other)).toEqual(medianStep(answers));
      }),
    );
  });

  it('har højst halvdelen af svarene på hver side', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1 }), (answers) => {
        const median = medianStep(answers);
        expect(answers.filter((step) => step < (median?.lower ?? 0)).length * 2).toBeLessThanOrEqual(answers.length);
        expect(answers.filter((step) => step > (median?.upper ?? 5)).length * 2).toBeLessThanOrEqual(answers.length);
      }),
    );
  });
});
