import { describe, expect, it } from 'vitest';
import { between } from '@/base/words/listed';
import { inReports } from '@/guides/texts/kommuner';

describe('inReports(name, reports)', () => {
  it('fortæller, hvor kommunen er med, og i hvilken rolle', () => {
    expect(
      inReports('Vejle', [
        { title: 'Hvad gør de bedste?', role: 'forbillede' },
        { title: 'Flere skal med', role: 'besoegt' },
      ]),
    ).toBe('Vejle er med i to af de fem rapporter: »Hvad gør de bedste?« som forbillede og »Flere skal med« som besøgt kommune.');
  });
  it('skriver én rapport med bogstaver', () => {
    expect(inReports('Greve', [{ title: 'Flere skal med', role: 'besoegt' }])).toContain('med i én af de fem rapporter');
  });
});

it('between(index, length) er det, der står før hvert navn', () => {
  expect([0, 1, 2].map((index) => between(index, 3))).toEqual(['', ', ', ' og ']);
  expect(between(0, 1)).toBe('');
});
