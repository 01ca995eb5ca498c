import { describe, expect, it } from 'vitest';
import { checkRegister, type Register } from '@/domain/selvevaluering';
import { registerProblemText } from '@/texts/maaling-problemer';

const register: Register = {
  id: 'ordinaere-timer',
  label: 'Andel med ordinære timer',
  compare: [
    { label: 'Små kommuner', value: 37, lines: '1-2' },
    { label: 'Store kommuner', value: 29, lines: '1-2' },
    { label: 'Gennemsnit', value: 30, lines: '3' },
  ],
};

describe('Virkelighedstjek', () => {
  it('viser eget tal over, under eller lig de trykte, hver for sig', () => {
    const result = checkRegister(register, 30);
    expect(result.ok && result.value.beside.map(({ place }) => place)).toEqual(['under', 'over', 'lig']);
  });

  it.each([-1, 101, Number.NaN])('afviser %s med en grund', (value) => {
    const result = checkRegister(register, value);
    expect(result.ok ? '' : registerProblemText(result.problems[0])).toMatch(/mellem 0 og 100/);
  });
});
