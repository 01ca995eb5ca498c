import { describe, expect, it } from 'vitest';
import { comparabilityOf, tallyOf, type PrintedWhere, type PublishedAnswers } from '@/campaign/domain';
import { enig } from './campaign';

const where: PrintedWhere = {
  source: { id: 'en-plan', shortTitle: 'Én plan', publisher: 'VIVE' },
  section: '2.3',
  lines: [1, 2],
  notes: [],
};
const published: PublishedAnswers = {
  item: '1.1',
  roles: ['leder', 'medarbejder'],
  steps: enig.steps,
  who: 'Ledere og medarbejdere',
  groups: [{ name: 'Ni kommuner', percents: [2, 4, 12, 47, 35], where }],
};
const tally = (persons: number) => tallyOf([0, 3, 0, 0, 0, 0, persons, 0]);
const code = (roles: readonly ('leder' | 'medarbejder')[], persons = 10, steps = enig.steps) =>
  comparabilityOf(published, { ...enig, steps }, roles, tally(persons)).code;

describe('Offentliggjorte svar ved siden af egne', () => {
  it('vises kun, når skala og roller er de samme, og mindst ti hos os har valgt et trin', () => {
    expect(code(['medarbejder', 'leder'])).toBe('vejledende');
    expect(code(['medarbejder'])).toBe('andre-roller');
    expect(code(['leder', 'medarbejder'], 9)).toBe('for-faa');
    expect(code(['leder', 'medarbejder'], 30, ['Nej', 'Ja'])).toBe('anden-skala');
  });
});
