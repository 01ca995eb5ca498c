import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase } from '@/calculators/straksaktivering/domain';
import type { Typed } from '@/forms/fields';
import { caseDraft } from '@/calculators/straksaktivering/ui/form/draft';
import { isExpert } from '@/calculators/straksaktivering/ui/expert/rows';
import { differences, valueOf, vectors } from '../../../vectors';
import { formWithExpert, opened, savedFrom, seniority } from './examples';

describe('Kontroltallene', () => {
  it.each(vectors)('$id kan vises i felterne og giver kontroltallet derfra', ({ input, forventet }) => {
    const typed = opened(input);
    if (!typed) throw new Error('Kan ikke vises');
    expect(differences(valueOf(calculateCase(caseDraft(typed))), forventet)).toEqual([]);
  });
});

describe('Det, der er gemt', () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => String(tenths / 10).replace('.', ','));
  const weeks = fc.integer({ min: 1, max: 100 }).map(String);
  const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);
  const pair = (group: string) =>
    fc
      .oneof(fc.constant(['', ''] as const), fc.tuple(percent, weeks))
      .map(([andel, uger]) => ({ [`tilbagefald.${group}.andel`]: andel, [`tilbagefald.${group}.uger`]: uger }));
  const years = fc.array(fc.integer({ min: 90, max: 130 }), { minLength: 4, maxLength: 4 }).map((values) => values.join(';'));
  const single = fc.record({
    tilgangVaekst: maybe(percent),
    overheadPct: maybe(percent),
    driftPrHelaarsperson: maybe(weeks),
    omkostningsTillaeg: maybe(percent),
    gevinstFradrag: maybe(percent),
    ugerPrAar: maybe(fc.constant('52,14')),
    tilgangPrAar: maybe(years),
    loenIndeks: maybe(years),
    prisIndeks: maybe(years),
    satsIndeks: maybe(years),
    trin: maybe(fc.constant('0;20\n4;60\n26;75')),
    periodisering: fc.constantFrom('staaende', 'kohorte'),
    diskonteringsKonvention: fc.constantFrom('primo', 'ultimo'),
  });
  const groups = fc.tuple(weeks, weeks).map((both) => seniority(both.map((before) => ['50', before] as const)));
  const texts = fc
    .tuple(single, pair('udebliver'), pair('stopper'), pair('gennemfoerer'), groups)
    .map((parts): Typed => Object.assign({}, ...parts) as Typed);
  const ofExpert = (typed: Typed) => Object.fromEntries(Object.entries(typed).filter(([path]) => isExpert(path)));

  it('åbnes igen med de samme tekster', () => {
    fc.assert(
      fc.property(texts, (expert) => {
        const typed = formWithExpert(expert);
        const { input, ...told } = savedFrom(typed);
        expect(ofExpert(opened(input, told, true) ?? {})).toEqual(ofExpert(typed));
      }),
    );
  });
});
