import { describe, expect, it } from 'vitest';
import { isUsed, type Typed } from '@/forms/fields';
import { caseDraft } from '@/calculators/straksaktivering/ui/form/draft';
import { fields } from '@/calculators/straksaktivering/ui/form/fields';
import { sameCase } from '@/calculators/straksaktivering/ui/form/same-case';
import { readVector } from '../../../vectors';
import { formWith, opened, presets, savedFrom, tool } from './examples';
import { nothingBeside } from '@/calculators/straksaktivering/ui/bids/beside';

const hilleroed = { ...readVector('BC-02').input, effektRealisering: 1 };

describe('caseForm(file)', () => {
  it.each(presets)('viser eksemplet »$title«, og felterne giver det samme regnestykke', ({ input }) => {
    const typed = opened(input);
    expect(typed && sameCase(input, caseDraft(typed))).toBe(true);
  });

  it('skriver kildens grupper som 30, 65 og 5 % i hele unge', () => {
    expect(formWith('hilleroed-2013')).toMatchObject({
      udebliverAndel: '30',
      stopperAndel: '65',
      gennemfoererAndel: '5',
      wholePersons: 'true',
    });
  });

  it('lader andele, der kan læses, stå uden afrunding', () => {
    expect(formWith('hilleroed-diskonteret')['wholePersons']).toBe('false');
  });

  it('husker andelene fra før afrundingen, når filen fortæller dem', () => {
    const shares = { tilgang: '10', udebliverAndel: '30,3', stopperAndel: '64,7' };
    const typed = { ...formWith('lille-kommune'), wholePersons: 'true', ...shares };
    expect(opened(caseDraft(typed), { groupShares: [0.303, 0.647, 0.05] })).toEqual(typed);
  });

  it('åbner andele med flere decimaler, end nogen skriver', () => {
    const thirds = hilleroed.efter.map((group) => ({ ...group, andel: 1 / 3 }));
    expect(opened({ ...hilleroed, udeblivelse: 1 / 3, efter: thirds })?.['wholePersons']).toBe('false');
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
    expect(opened({ ...hilleroed, ...change })).toBeUndefined();
  });

  it('viser også det, som kun ekspertens felter har plads til', () => {
    expect(opened({ ...hilleroed, overheadPct: 0.1 })?.['overheadPct']).toBe('10');
  });

  it('lader et hul være et tomt felt, aldrig et nul', () => {
    expect(opened({ ...hilleroed, ydelsePrAar: undefined })?.['ydelsePrAar']).toBe('');
  });
});

describe('Hvert svar og hver kurve', () => {
  const roundTrip = (typed: Typed) => {
    const { input, ...told } = savedFrom(typed);
    return opened(input, told, true);
  };
  const base = formWith('lille-kommune');
  const used = (typed: Typed) => Object.fromEntries(Object.entries(typed).filter(([path]) => isUsed(fields, typed, path)));
  const with_ = (change: Typed): Typed => ({ ...base, ...change });

  it.each<[string, Typed]>([
    ['en ændret chance undervejs', with_({ spread: 'weibull', form: '0,8' })],
    ['jeres egen kurve', with_({ spread: 'tabel', 'tabel.foer': '0;100\n13;50\n52;0' })],
    [
      'jeres egne kurver før og efter',
      with_({ spread: 'tabel', after: 'samlet', 'tabel.foer': '0;100\n52;0', 'tabel.efter': '0;100\n26;0' }),
    ],
    ['alle under ét', with_({ after: 'samlet', ugerEfter: '14' })],
    ['reglerne fra 2011', with_({ rule: 'aktivitet', aktivAndel: '25' })],
    ['en måling', with_({ evidence: 'maalt', nIndsats: '239', afgangIndsats: '143', nKontrol: '148', afgangKontrol: '44' })],
    ['»det ved vi ikke«', with_({ evidence: 'ved-ikke' })],
    ['et ubesvaret spørgsmål', with_({ evidence: '' })],
    ['tomme felter', tool.emptied?.({ typed: base, beside: nothingBeside }).typed ?? base],
  ])('%s gemmes og åbnes igen uden at ændre sig', (_, typed) => {
    const again = roundTrip(typed);
    expect(again && used(again)).toEqual(used(typed));
  });

  it.each(['BC-02', 'BC-03', 'BC-04', 'BC-06', 'BC-08', 'BC-11', 'BC-16'])('%s kan vises i felterne', (id) => {
    const { input } = readVector(id);
    const typed = opened(input);
    expect(typed && sameCase(input, caseDraft(typed))).toBe(true);
  });

  it('et regnestykke med en andel, men uden svar, er en antagelse', () => {
    expect(opened(hilleroed)?.['evidence']).toBe('antaget');
    expect(opened({ ...hilleroed, effektRealisering: undefined })?.['evidence']).toBe('');
  });

  it('et svar, der ikke passer til andelen, bliver til en antagelse', () => {
    const typed = opened({ ...hilleroed, effektRealisering: 0.8 }, { modfaktisk: { type: 'ved-ikke' } });
    expect(typed).toMatchObject({ evidence: 'antaget', effektRealisering: '80' });
  });
});
