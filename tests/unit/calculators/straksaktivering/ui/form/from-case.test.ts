import { describe, expect, it } from 'vitest';
import * as kit from '@/calculators/straksaktivering/ui/expert/reader';
import { draftFrom } from '@/calculators/straksaktivering/ui/form/draft';
import { counterfactualOf } from '@/calculators/straksaktivering/ui/form/counterfactual';
import { emptied } from '@/calculators/straksaktivering/ui/form/emptied';
import { openedFrom } from '@/calculators/straksaktivering/ui/form/from-case';
import { sameCase } from '@/calculators/straksaktivering/ui/form/same-case';
import { isUsed, type Typed } from '@/calculators/straksaktivering/ui/form/typed';
import type { FieldName } from '@/calculators/straksaktivering/texts/fields';
import { readVector } from '../../../vectors';
import { formWith, presets } from './examples';

const standard = { kommuneAndel: '50', anciennitet: '0' };
const hilleroed = { ...readVector('BC-02').input, effektRealisering: 1 };

describe('openedFrom(case)', () => {
  it.each(presets)('viser eksemplet »$title«, og felterne giver det samme regnestykke', ({ input }) => {
    const opened = openedFrom(input, { standard });
    expect(opened && sameCase(input, draftFrom(opened))).toBe(true);
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
    expect(openedFrom(input, { standard, groupShares: [0.303, 0.647, 0.05] })).toEqual(typed);
  });

  it('åbner andele med flere decimaler, end nogen skriver', () => {
    const thirds = hilleroed.efter.map((group) => ({ ...group, andel: 1 / 3 }));
    expect(openedFrom({ ...hilleroed, udeblivelse: 1 / 3, efter: thirds }, { standard })?.wholePersons).toBe(false);
  });

  it.each([
    ['fire grupper', { efter: [...hilleroed.efter, { andel: 0, varighed: { type: 'nul' } as const }] }],
    ['en kurve før og faste uger efter', { foer: { type: 'weibull', uger: 17, form: 0.8 } as const }],
    [
      'en trappe med huller',
      { regel: { type: 'trappe', trin: [{ fra: 0, til: 4, kommuneAndel: 1 }], anciennitet: [{ andel: 1, uger: 0 }] } as const },
    ],
    [
      'andre andele end lovens fra 2011',
      { regel: { type: 'aktivitet', kommuneAndelAktiv: 0.4, kommuneAndelPassiv: 0.7, aktivAndel: 0 } as const },
    ],
  ])('viser ikke %s som noget andet', (_, change) => {
    expect(openedFrom({ ...hilleroed, ...change }, { standard, kit })).toBeUndefined();
  });

  it('viser intet af det, der først kan ses, når ekspertens felter er hentet', () => {
    expect(openedFrom({ ...hilleroed, overheadPct: 0.1 }, { standard })).toBeUndefined();
    expect(openedFrom({ ...hilleroed, overheadPct: 0.1 }, { standard, kit })?.expert?.numbers.overheadPct).toBe('10');
  });

  it('lader et hul være et tomt felt, aldrig et nul', () => {
    expect(openedFrom({ ...hilleroed, ydelsePrAar: undefined }, { standard })?.fields.ydelsePrAar).toBe('');
  });
});

describe('Hvert svar og hver kurve', () => {
  const roundTrip = (typed: Typed) => openedFrom(draftFrom(typed), { standard, counterfactual: counterfactualOf(typed), holes: true });
  const base = formWith('lille-kommune');
  const used = (typed: Typed) => ({
    ...typed,
    fields: Object.fromEntries(Object.entries(typed.fields).filter(([field]) => isUsed(typed, field as FieldName))),
  });
  const with_ = (change: Partial<Typed>, fields: Partial<Record<FieldName, string>> = {}): Typed => ({
    ...base,
    ...change,
    fields: { ...base.fields, ...fields },
  });

  it.each<[string, Typed]>([
    ['en ændret chance undervejs', with_({ spread: 'weibull' }, { form: '0,8' })],
    ['jeres egen kurve', with_({ spread: 'tabel', tables: { foer: '0;100\n13;50\n52;0', efter: '' } })],
    ['jeres egne kurver før og efter', with_({ spread: 'tabel', after: 'samlet', tables: { foer: '0;100\n52;0', efter: '0;100\n26;0' } })],
    ['alle under ét', with_({ after: 'samlet' }, { ugerEfter: '14' })],
    ['reglerne fra 2011', with_({ rule: 'aktivitet' }, { aktivAndel: '25' })],
    ['en måling', with_({ evidence: 'maalt' }, { nIndsats: '239', afgangIndsats: '143', nKontrol: '148', afgangKontrol: '44' })],
    ['»det ved vi ikke«', with_({ evidence: 'ved-ikke' })],
    ['et ubesvaret spørgsmål', with_({ evidence: undefined })],
    ['tomme felter', emptied(base)],
  ])('%s gemmes og åbnes igen uden at ændre sig', (_, typed) => {
    const opened = roundTrip(typed);
    expect(opened && used(opened)).toEqual(used(typed));
  });

  it.each(['BC-02', 'BC-03', 'BC-04', 'BC-06', 'BC-08', 'BC-11', 'BC-16'])('%s kan vises i felterne', (id) => {
    const { input } = readVector(id);
    const opened = openedFrom(input, { standard, counterfactual: undefined });
    expect(opened && sameCase(input, draftFrom(opened))).toBe(true);
  });

  it('et regnestykke med en andel, men uden svar, er en antagelse', () => {
    expect(openedFrom(hilleroed, { standard })?.evidence).toBe('antaget');
    expect(openedFrom({ ...hilleroed, effektRealisering: undefined }, { standard })?.evidence).toBeUndefined();
  });

  it('et svar, der ikke passer til andelen, bliver til en antagelse', () => {
    const opened = openedFrom({ ...hilleroed, effektRealisering: 0.8 }, { standard, counterfactual: { type: 'ved-ikke' } });
    expect([opened?.evidence, opened?.fields.effektRealisering]).toEqual(['antaget', '80']);
  });
});
