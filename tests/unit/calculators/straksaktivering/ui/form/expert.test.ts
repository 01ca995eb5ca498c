import { describe, expect, it } from 'vitest';
import { isKeepable } from '@/forms/tool';
import { isUsed, labelOf, type Typed } from '@/forms/fields';
import { nothingBeside } from '@/calculators/straksaktivering/ui/bids/beside';
import { caseDraft } from '@/calculators/straksaktivering/ui/form/draft';
import { isExpert, rows } from '@/calculators/straksaktivering/ui/expert/rows';
import { fields } from '@/calculators/straksaktivering/ui/form/fields';
import { stepOf } from '@/calculators/straksaktivering/ui/form/steps';
import { formWith, formWithExpert, savedFrom, seniority, told, tool } from './examples';

const keepable = (typed: Typed) => isKeepable(tool, { typed, beside: nothingBeside }, undefined);

describe('Ekspertens felter', () => {
  it('er tomme i en almindelig sag og ændrer intet ved den', () => {
    const { input } = savedFrom(formWith('lille-kommune'));
    expect(Object.keys(input).filter(isExpert)).toEqual([]);
    expect(rows(formWith('lille-kommune'))).toEqual([]);
  });

  it('lader et tomt felt være ubrugt og et nul være et nul', () => {
    expect(caseDraft(formWithExpert({})).overheadPct).toBeUndefined();
    expect(caseDraft(formWithExpert({ overheadPct: '0' })).overheadPct).toBe(0);
  });

  it('lader tallene år for år gå foran det ene tal', () => {
    const typed = formWithExpert({ tilgangPrAar: '60; 55\t50;45', wholePersons: 'false' });
    expect(caseDraft(typed).tilgang).toEqual([60, 55, 50, 45]);
    expect(isUsed(fields, typed, 'tilgang')).toBe(false);
  });

  it('lader grupper med anciennitet gå foran det ene tal', () => {
    const typed = formWithExpert(
      seniority([
        ['60', '0'],
        ['40', '30'],
      ]),
    );
    expect(caseDraft(typed).regel).toMatchObject({ anciennitet: [{ andel: 0.6 }, { andel: 0.4, uger: 30 }] });
    expect(isUsed(fields, typed, 'anciennitet')).toBe(false);
    expect(told({ ...typed, rule: 'flad', kommuneAndel: '50' })).toEqual(new Map());
  });

  it('læser en anden trappe som trin, der varer til det næste', () => {
    expect(caseDraft(formWithExpert({ trin: '0;20\n8;75' })).regel).toMatchObject({
      trin: [
        { fra: 0, til: 8, kommuneAndel: 0.2 },
        { fra: 8, til: null, kommuneAndel: 0.75 },
      ],
    });
  });
});

describe('Et umuligt tal', () => {
  it.each<[string, Typed, string]>([
    ['et ord', formWithExpert({ overheadPct: 'lidt' }), 'overheadPct'],
    ['et negativt tillæg', formWithExpert({ omkostningsTillaeg: '-5' }), 'omkostningsTillaeg'],
    ['et fradrag over det hele', formWithExpert({ gevinstFradrag: '120' }), 'gevinstFradrag'],
    ['et år på 60 uger', formWithExpert({ ugerPrAar: '60' }), 'ugerPrAar'],
    ['en vækst til et antal for hvert år', formWithExpert({ tilgangVaekst: '2', tilgangPrAar: '60;60;60;60' }), 'tilgangVaekst'],
    ['for få år', formWithExpert({ tilgangPrAar: '60;55' }), 'tilgangPrAar'],
    ['et år, der ikke kan læses', formWithExpert({ prisIndeks: '100;x;100;100' }), 'prisIndeks'],
    [
      'et halvt tilbagefald',
      formWithExpert({ 'tilbagefald.stopper.andel': '25', 'tilbagefald.stopper.uger': '' }),
      'tilbagefald-stopper-uger',
    ],
    [
      'et tilbagefald uden ende',
      formWithExpert({ 'tilbagefald.stopper.andel': '25', 'tilbagefald.stopper.uger': '400' }),
      'tilbagefald-stopper-uger',
    ],
    [
      'grupper, der ikke er alle',
      formWithExpert(
        seniority([
          ['60', '0'],
          ['30', '30'],
        ]),
      ),
      'ancienniteter',
    ],
    ['en gruppe uden uger', formWithExpert(seniority([['100', '']])), 'anciennitet-0-uger'],
    ['en trappe, der ikke begynder forfra', formWithExpert({ trin: '4;60\n26;70' }), 'trin'],
    ['en trappe med en linje, der ikke kan læses', formWithExpert({ trin: '0;20\nfire' }), 'trin'],
    ['prisudvikling med rente', formWithExpert({ satsIndeks: '100;102;104;106' }), 'diskonteringsrente'],
    ['hele unge med et antal for hvert år', formWithExpert({ ...{ tilgangPrAar: '60;60;60;60' }, wholePersons: 'true' }), 'tilgangPrAar'],
  ])('%s får en grund ved sit felt', (_, typed, place) => {
    expect([...told(typed).keys()]).toEqual([place]);
    expect(labelOf(fields, place)).not.toBe(place);
  });

  it('i en række får sit år med', () => {
    const typed = formWithExpert({ tilgangPrAar: '60;-5;60;60' });
    expect(told(typed).get('tilgangPrAar')).toMatch(/^2\. år: /);
  });

  it('hører til det trin, hvor feltet står', () => {
    expect(['tilgangVaekst', 'tilbagefald-alle-uger', 'gevinstFradrag', 'trin'].map(stepOf)).toEqual([
      'hvem',
      'goer',
      'alligevel',
      'regler',
    ]);
  });

  it('kan gemmes, når det er et hul, og ikke, når det er et ord', () => {
    expect(keepable(formWithExpert({ 'tilbagefald.stopper.andel': '25', 'tilbagefald.stopper.uger': '' }))).toBe(true);
    expect(keepable(formWithExpert({ 'tilbagefald.stopper.andel': '25', 'tilbagefald.stopper.uger': 'ti' }))).toBe(false);
    expect(keepable(formWithExpert({ prisIndeks: '100;x' }))).toBe(false);
  });
});
