import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, cautiousEffect } from '@/calculators/straksaktivering/domain';
import { countedEffect, counterfactualProblem } from '@/calculators/straksaktivering/ui/form/counterfactual';
import { caseDraft } from '@/calculators/straksaktivering/ui/form/draft';
import type { Typed } from '@/forms/fields';
import { assumptions, formWith, told } from './examples';

const answered = (evidence: string, change: Typed = {}): Typed => ({ ...formWith('hilleroed-diskonteret'), evidence, ...change });
const measurement = (nIndsats: number, afgangIndsats: number, nKontrol: number, afgangKontrol: number) =>
  answered('maalt', {
    nIndsats: String(nIndsats),
    afgangIndsats: String(afgangIndsats),
    nKontrol: String(nKontrol),
    afgangKontrol: String(afgangKontrol),
  });

describe('Hvad var sket alligevel', () => {
  it('er det ikke besvaret, står der en grund, og der regnes ikke med noget', () => {
    expect(counterfactualProblem(answered(''))).toBe('unanswered');
    expect(countedEffect(answered(''))).toBeUndefined();
    expect([...told(answered('')).keys()]).toEqual(['alligevel']);
  });

  it('ved man det ikke, regnes halvdelen med, og det står som vores skøn', () => {
    expect(countedEffect(answered('ved-ikke'))).toBe(cautiousEffect);
    expect(assumptions['forsigtig-effekt']).toMatchObject({ value: cautiousEffect, origin: 'skoen' });
  });

  it('EF-01: Aalborgs tal giver omtrent halvdelen', () => {
    expect(countedEffect(measurement(239, 143, 148, 44))).toBeCloseTo(0.5031, 4);
  });

  it.each([
    ['flere forlod ydelsen uden indsatsen', measurement(100, 20, 100, 40), 'control-left-more'],
    ['ingen forlod ydelsen med indsatsen', measurement(100, 0, 100, 0), 'nobody-left'],
  ] as const)('giver en grund og ingen andel, når %s', (_, typed, problem) => {
    expect(counterfactualProblem(typed)).toBe(problem);
    expect(countedEffect(typed)).toBeUndefined();
  });

  it('siger ved feltet, når flere har forladt ydelsen, end der var', () => {
    expect([...told(measurement(100, 120, 100, 40)).keys()]).toEqual(['afgangIndsats']);
  });

  it('giver aldrig mere end hele forskellen og aldrig en negativ andel', () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, count, count, (left, stayed, controlLeft, controlStayed) => {
        const share = countedEffect(measurement(left + stayed, left, controlLeft + controlStayed, controlLeft));
        expect(share === undefined || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  it('sparer i takt med den andel, der regnes med', () => {
    const saving = (typed: Typed) => {
      const outcome = calculateCase(caseDraft(typed));
      return outcome.ok ? (outcome.value.aar[1]?.besparelseKommune ?? NaN) : NaN;
    };
    const whole = saving(answered('antaget', { effektRealisering: '100' }));
    expect(saving(answered('ved-ikke'))).toBeCloseTo(whole * cautiousEffect, 6);
  });
});
