import { describe, expect, it } from 'vitest';
import { draftFrom } from '@/islands/straksaktivering/draft';
import { openedFrom, sameCase } from '@/islands/straksaktivering/from-case';
import { readVector } from '../../domain/vectors';
import { formWith, presets } from './examples';

const standard = { kommuneAndel: '50', anciennitet: '0' };
const hilleroed = readVector('BC-02').input;

describe('openedFrom(case)', () => {
  it.each(presets)('viser eksemplet »$title«, og felterne giver det samme regnestykke', ({ input }) => {
    const opened = openedFrom(input, { standard });
    expect(opened && sameCase(input, draftFrom(opened.typed, opened.kept))).toBe(true);
  });

  it('skriver kildens grupper som 30, 65 og 5 % i hele unge', () => {
    const { fields, wholePersons } = formWith('hilleroed-2013');
    expect([fields.udebliverAndel, fields.stopperAndel, fields.gennemfoererAndel, wholePersons]).toEqual(['30', '65', '5', true]);
  });

  it('lader andele, der kan læses, stå uden afrunding', () => {
    expect(formWith('hilleroed-diskonteret').wholePersons).toBe(false);
  });

  it('husker andelene fra før afrundingen, når filen fortæller dem', () => {
    const typed = { ...formWith('lille-kommune'), wholePersons: true };
    typed.fields = { ...typed.fields, tilgang: '10', udebliverAndel: '30,3', stopperAndel: '64,7' };
    const input = draftFrom(typed);
    expect(openedFrom(input, { standard, groupShares: [0.303, 0.647, 0.05] })?.typed).toEqual(typed);
  });

  it('åbner andele med flere decimaler, end nogen skriver', () => {
    const thirds = hilleroed.efter.map((group) => ({ ...group, andel: 1 / 3 }));
    expect(openedFrom({ ...hilleroed, udeblivelse: 1 / 3, efter: thirds }, { standard })?.typed.wholePersons).toBe(false);
  });

  it('beholder det, siden ikke har felter til', () => {
    const opened = openedFrom({ ...hilleroed, overheadPct: 0.1 }, { standard });
    expect(opened?.kept).toMatchObject({ overheadPct: 0.1 });
    expect(opened && draftFrom(opened.typed, opened.kept)).toMatchObject({ overheadPct: 0.1 });
  });

  it.each([
    ['en tilgang for hvert år', { tilgang: [100, 200, 300, 400] }],
    ['fire grupper', { efter: [...hilleroed.efter, { andel: 0, varighed: { type: 'nul' } as const }] }],
    ['en kurve over varigheden', { foer: { type: 'weibull', uger: 17, form: 0.8 } as const }],
    ['tilbagefald', { efter: hilleroed.efter.map((group) => ({ ...group, tilbagefald: { andel: 0.25, uger: 10 } })) }],
    [
      'en egen trappe',
      { regel: { type: 'trappe', trin: [{ fra: 0, til: null, kommuneAndel: 1 }], anciennitet: [{ andel: 1, uger: 0 }] } as const },
    ],
  ])('viser ikke %s som noget andet', (_, change) => {
    expect(openedFrom({ ...hilleroed, ...change }, { standard })).toBeUndefined();
  });

  it('lader et hul være et tomt felt, aldrig et nul', () => {
    expect(openedFrom({ ...hilleroed, ydelsePrAar: undefined }, { standard })?.typed.fields.ydelsePrAar).toBe('');
  });
});
