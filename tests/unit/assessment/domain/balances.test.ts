import { describe, expect, it } from 'vitest';
import { balances, type AnswerState, type ItemAnswer } from '@/assessment/domain';
import { item, section } from './instrument';

const poles = ['Hyppighed', 'Mening'] as const;
const answerTo = (id: string, state: AnswerState | undefined, wishFor?: string): ItemAnswer => ({
  item: { ...item(id), poles, wishFor },
  section: section('et', 1, []),
  state,
});
const moveOf = (now: AnswerState | undefined, wished: AnswerState | undefined) =>
  balances([answerTo('X1', now), answerTo('X1b', wished, 'X1')])[0]?.move;

describe('En balance mellem to poler', () => {
  it('holder ønsket op mod det, det gælder, og lader andre udsagn ligge', () => {
    const other = { ...answerTo('R1', 2), item: item('R1') };
    const [axis, ...rest] = balances([other, answerTo('X1', 2), answerTo('X1b', 4, 'X1')]);
    expect(axis).toMatchObject({ poles, now: { state: 2 }, wished: { state: 4 }, move: 'second' });
    expect(rest).toEqual([]);
  });

  it('siger, hvilken vej ønsket peger, og kun når begge er steder på linjen', () => {
    expect(moveOf(4, 2)).toBe('first');
    expect(moveOf(3, 3)).toBe('stay');
    expect(moveOf(3, 'ved-ikke')).toBeUndefined();
    expect(moveOf(undefined, 3)).toBeUndefined();
  });

  it('vises også uden et ønske', () => {
    expect(balances([answerTo('X1', 2)])).toMatchObject([{ wished: undefined, move: undefined }]);
  });
});
