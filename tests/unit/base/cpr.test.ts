import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCpr } from '@/base/cpr';

describe('Et tal, der kan være et CPR-nummer', () => {
  it.each([
    ...[1, 3, 5, 7, 8, 10, 12].map((month) => `31${String(month).padStart(2, '0')}90-1234`),
    '300490-1234',
    '010190-1234',
    '0101901234',
    '010190 1234',
    'Borgeren (311299-0001) har fået',
    '290200-1234',
    'cpr:150675-4321.',
  ])('er %s', (text) => {
    expect(holdsCpr(text)).toBe(true);
  });

  it.each([
    ['en dag, der ikke findes', '320190-1234'],
    ['en dag for sent i måneden', '310490-1234'],
    ['den 31. i juni', '310690-1234'],
    ['den 31. i september', '310990-1234'],
    ['den 31. i november', '311190-1234'],
    ['den 30. i februar', '300290-1234'],
    ['en måned, der ikke findes', '011390-1234'],
    ['den nulte dag', '000190-1234'],
    ['et telefonnummer', '12 34 56 78'],
    ['et længere tal', '10101901234'],
    ['et beløb', '1.010.190.123,50'],
    ['en svarkode', 'HGB1-0101901234A'],
    ['en dato', '01.01.1990'],
  ])('er ikke %s', (_, text) => {
    expect(holdsCpr(text)).toBe(false);
  });

  it('findes, uanset hvad der står omkring det', () => {
    const around = fc.stringMatching(/^[a-zæøå ]{0,20}$/);
    fc.assert(fc.property(around, around, (before, after) => holdsCpr(`${before} 240589-0017 ${after}`)));
  });
});
