import { describe, expect, it } from 'vitest';
import { mergedIn } from '@/campaign/ui/group-names';
import { hiddenWords } from '@/campaign/texts/result';
import { mergedText } from '@/campaign/texts/merged';
import { collected } from '../domain/campaign';
import { mixed, published } from '../domain/published';

const first = published(collected(mixed('leder', 4), mixed('medarbejder', 8)));
const second = published(collected(mixed('politiker', 5), mixed('leder', 6), mixed('medarbejder', 12)), { previous: [first] });
const earlier = 'Ledere og medarbejdere stod sammen i en tidligere runde. Derfor står de også sammen her.';

describe('Hvorfor roller står sammen', () => {
  it.each(['person', 'sag'] as const)('er en tidligere runde og ikke for få svar, når alle er mange nok (%s)', (unit) => {
    const lines = hiddenWords.lines(unit, 5, mergedIn(second.groups));
    expect(lines).toContain(earlier);
    expect(lines.join(' ')).not.toContain('for få');
  });

  it('er for få svar eller sager, når en rolle er for lille', () => {
    const said = (unit: 'person' | 'sag') => mergedIn(first.groups).map((merged) => mergedText(unit, merged));
    expect(said('person')).toEqual(['En rolle med for få svar kan ikke stå for sig. Derfor er alle lagt sammen.']);
    expect(said('sag')).toEqual(['En rolle med for få sager kan ikke stå for sig. Derfor er alle lagt sammen.']);
  });

  it('siges én gang for hver grund og slet ikke, når hver rolle står alene', () => {
    const few = { as: 'oevrige', because: 'few', roles: 'politikere og borgere' } as const;
    const both = [few, few, { ...few, because: 'earlier-round', roles: 'ledere og medarbejdere' } as const];
    const alone = hiddenWords.lines('person', 5, []);
    expect(hiddenWords.lines('person', 5, both).slice(alone.length)).toEqual([mergedText('person', few), earlier]);
  });
});
