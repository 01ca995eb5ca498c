import { describe, expect, it } from 'vitest';
import { caseFieldLabel, caseProblemLine, caseWarningText } from '@/calculators/straksaktivering/texts/case-problems';

describe('Teksterne til en beregning', () => {
  it.each([
    ['tilgang', 'Nye borgere om året'],
    ['tilgang[2]', 'Nye borgere om året, år 3'],
    ['efter[1].varighed.uger', 'Varighed med indsatsen, gruppe 2, uger'],
    ['foer.punkter[0].uge', 'Varighed uden indsatsen, punkt 1, uge'],
    ['regel.trin[3].kommuneAndel', 'Kommunens andel af ydelsen, trin 4, kommunens andel'],
    ['findes.ikke', 'findes.ikke'],
  ])('kalder %s »%s«', (path, label) => {
    expect(caseFieldLabel(path)).toBe(label);
  });

  it('skriver en fejl med feltets navn og tallet på dansk', () => {
    expect(caseProblemLine({ code: 'shares-not-whole', field: 'efter', sum: 0.955 })).toBe(
      'Varighed med indsatsen: Andelene skal give 100 pct. tilsammen. De giver 95,5 pct.',
    );
  });

  it('skriver en bemærkning med dens tal', () => {
    expect(caseWarningText({ code: 'saved-weeks-far-above-trials', weeks: 12.25, threshold: 6 })).toContain('12,3 sparede uger');
  });
});
