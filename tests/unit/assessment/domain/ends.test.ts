import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endCounts, favourableSteps, scaleOf, type ItemAnswer } from '@/assessment/domain';
import { anyState, instrument, item, section } from './instrument';

const emner = { steps: ['a', 'b'], ordered: false, ends: { low: 0, high: 0 }, endNames: { low: [], high: [] } };
const withTopics = { ...instrument, scales: { ...instrument.scales, emner } };
const answerTo = (state: ItemAnswer['state'], change: Partial<ItemAnswer['item']> = {}): ItemAnswer => ({
  item: { ...item('1.1'), ...change },
  section: section('et', 1, []),
  state,
});

describe('Hvilken ende svarene ligger i', () => {
  it('tæller kun svar på skalaer, hvor den ene ende er bedre, og »ved ikke« for sig', () => {
    const answers = [
      answerTo(4),
      answerTo(1),
      answerTo('ved-ikke'),
      answerTo('ikke-relevant'),
      answerTo(undefined),
      answerTo(1, { scale: 'emner' }),
    ];
    expect(endCounts(withTopics, answers)).toEqual({ favourable: 1, middle: 0, unfavourable: 1, dontKnow: 1 });
  });

  it('vender et negativt udsagn om: den lave ende er den gunstige', () => {
    const scale = scaleOf(instrument, item('1.1'));
    expect(favourableSteps({ direction: 1 }, scale)).toEqual([3, 4]);
    expect(favourableSteps({ direction: -1 }, scale)).toEqual([1, 2]);
  });

  it('bytter de to ender, når hvert udsagn vendes om', () => {
    fc.assert(
      fc.property(fc.array(anyState), (states) => {
        const straight = endCounts(
          instrument,
          states.map((state) => answerTo(state)),
        );
        const turned = endCounts(
          instrument,
          states.map((state) => answerTo(state, { direction: -1 })),
        );
        expect(turned).toEqual({ ...straight, favourable: straight.unfavourable, unfavourable: straight.favourable });
      }),
    );
  });
});
