import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/calculators/straksaktivering/domain';
import { draftFrom } from '@/calculators/straksaktivering/ui/form/draft';
import * as reader from '@/calculators/straksaktivering/ui/expert/reader';
import type { ExpertKey, ExpertTexts } from '@/calculators/straksaktivering/ui/expert/texts';
import { labelOf } from '@/calculators/straksaktivering/ui/form/labels';
import { isKeepable, problemsOf } from '@/calculators/straksaktivering/ui/form/problems';
import { sameCase } from '@/calculators/straksaktivering/ui/form/same-case';
import { stepOf } from '@/calculators/straksaktivering/ui/form/steps';
import { isUsed, type Typed } from '@/calculators/straksaktivering/ui/form/typed';
import { formWith, formWithExpert } from './examples';

const numbers = (change: Partial<ExpertTexts['numbers']>) => ({ numbers: { ...reader.textsFrom({}).numbers, ...change } });
const series = (change: Partial<ExpertTexts['series']>) => ({ series: { ...reader.textsFrom({}).series, ...change } });
const relapse = (change: Partial<ExpertTexts['relapse']>) => ({ relapse: { ...reader.textsFrom({}).relapse, ...change } });

function sentencesIn(typed: Typed): ReadonlyMap<string, string> {
  const outcome = calculateCase(draftFrom(typed, reader));
  return problemsOf(typed, outcome.ok ? [] : outcome.problems, reader);
}

describe('Ekspertens felter', () => {
  it('er tomme i en almindelig sag og ændrer intet ved den', () => {
    const typed = formWith('lille-kommune');
    expect(sameCase(draftFrom(typed), draftFrom({ ...typed, expert: reader.textsFrom({}) }, reader))).toBe(true);
    expect(reader.rows({ ...typed, expert: reader.textsFrom({}) })).toEqual([]);
  });

  it('lader et tomt felt være ubrugt og et nul være et nul', () => {
    expect(draftFrom(formWithExpert({}), reader).overheadPct).toBeUndefined();
    expect(draftFrom(formWithExpert(numbers({ overheadPct: '0' })), reader).overheadPct).toBe(0);
  });

  it('lader tallene år for år gå foran det ene tal', () => {
    const typed = formWithExpert(series({ tilgangPrAar: '60; 55\t50;45' }), { wholePersons: false });
    expect(draftFrom(typed, reader).tilgang).toEqual([60, 55, 50, 45]);
    expect(isUsed(typed, 'tilgang')).toBe(false);
  });

  it('lader grupper med anciennitet gå foran det ene tal', () => {
    const seniority = [
      { andel: '60', uger: '0' },
      { andel: '40', uger: '30' },
    ];
    const typed = formWithExpert({ seniority });
    expect(draftFrom(typed, reader).regel).toMatchObject({ anciennitet: [{ andel: 0.6 }, { andel: 0.4, uger: 30 }] });
    expect(isUsed(typed, 'anciennitet')).toBe(false);
    expect(sentencesIn({ ...typed, rule: 'flad', fields: { ...typed.fields, kommuneAndel: '50' } })).toEqual(new Map());
  });

  it('læser en anden trappe som trin, der varer til det næste', () => {
    expect(draftFrom(formWithExpert({ trin: '0;20\n8;75' }), reader).regel).toMatchObject({
      trin: [
        { fra: 0, til: 8, kommuneAndel: 0.2 },
        { fra: 8, til: null, kommuneAndel: 0.75 },
      ],
    });
  });
});

describe('Et umuligt tal', () => {
  it.each<[string, Typed, string]>([
    ['et ord', formWithExpert(numbers({ overheadPct: 'lidt' })), 'overheadPct'],
    ['et negativt tillæg', formWithExpert(numbers({ omkostningsTillaeg: '-5' })), 'omkostningsTillaeg'],
    ['et fradrag over det hele', formWithExpert(numbers({ gevinstFradrag: '120' })), 'gevinstFradrag'],
    ['et år på 60 uger', formWithExpert(numbers({ ugerPrAar: '60' })), 'ugerPrAar'],
    [
      'en vækst til et antal for hvert år',
      formWithExpert({ ...numbers({ tilgangVaekst: '2' }), ...series({ tilgangPrAar: '60;60;60;60' }) }),
      'tilgangVaekst',
    ],
    ['for få år', formWithExpert(series({ tilgangPrAar: '60;55' })), 'tilgangPrAar'],
    ['et år, der ikke kan læses', formWithExpert(series({ prisIndeks: '100;x;100;100' })), 'prisIndeks'],
    ['et halvt tilbagefald', formWithExpert(relapse({ stopper: { andel: '25', uger: '' } })), 'tilbagefald-stopper-uger'],
    ['et tilbagefald uden ende', formWithExpert(relapse({ stopper: { andel: '25', uger: '400' } })), 'tilbagefald-stopper-uger'],
    [
      'grupper, der ikke er alle',
      formWithExpert({
        seniority: [
          { andel: '60', uger: '0' },
          { andel: '30', uger: '30' },
        ],
      }),
      'ancienniteter',
    ],
    ['en gruppe uden uger', formWithExpert({ seniority: [{ andel: '100', uger: '' }] }), 'anciennitet-0-uger'],
    ['en trappe, der ikke begynder forfra', formWithExpert({ trin: '4;60\n26;70' }), 'trin'],
    ['en trappe med en linje, der ikke kan læses', formWithExpert({ trin: '0;20\nfire' }), 'trin'],
    ['prisudvikling med rente', formWithExpert(series({ satsIndeks: '100;102;104;106' })), 'diskonteringsrente'],
    [
      'hele unge med et antal for hvert år',
      formWithExpert(series({ tilgangPrAar: '60;60;60;60' }), { wholePersons: true }),
      'tilgangPrAar',
    ],
  ])('%s får en grund ved sit felt', (_, typed, place) => {
    expect([...sentencesIn(typed).keys()]).toEqual([place]);
    expect(labelOf(place as ExpertKey, reader)).not.toBe('');
  });

  it('i en række får sit år med', () => {
    const typed = formWithExpert(series({ tilgangPrAar: '60;-5;60;60' }));
    expect(sentencesIn(typed).get('tilgangPrAar')).toMatch(/^2\. år: /);
  });

  it('hører til det trin, hvor feltet står', () => {
    expect((['tilgangVaekst', 'tilbagefald-alle-uger', 'gevinstFradrag', 'trin'] as const).map((key) => stepOf(key, reader))).toEqual([
      'hvem',
      'goer',
      'alligevel',
      'regler',
    ]);
  });

  it('kan gemmes, når det er et hul, og ikke, når det er et ord', () => {
    expect(isKeepable(formWithExpert(relapse({ stopper: { andel: '25', uger: '' } })), reader)).toBe(true);
    expect(isKeepable(formWithExpert(relapse({ stopper: { andel: '25', uger: 'ti' } })), reader)).toBe(false);
    expect(isKeepable(formWithExpert(series({ prisIndeks: '100;x' })), reader)).toBe(false);
  });
});
