import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseDraft } from '@/calculators/straksaktivering/domain';
import { draftFrom } from '@/calculators/straksaktivering/ui/form/draft';
import * as reader from '@/calculators/straksaktivering/ui/expert/reader';
import type { ExpertTexts } from '@/calculators/straksaktivering/ui/expert/texts';
import { openedFrom } from '@/calculators/straksaktivering/ui/form/from-case';
import { differences, valueOf, vectors } from '../../../vectors';
import { formWithExpert } from './examples';

const showing = { standard: { kommuneAndel: '50', anciennitet: '0' }, kit: reader };

describe('Kontroltallene', () => {
  it.each(vectors)('$id kan vises i felterne og giver kontroltallet derfra', ({ input, forventet }) => {
    const typed = openedFrom(input, showing);
    if (!typed) throw new Error('Kan ikke vises');
    expect(differences(valueOf(calculateCase(draftFrom(typed, reader))), forventet)).toEqual([]);
  });
});

describe('Det, der er gemt', () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => String(tenths / 10).replace('.', ','));
  const weeks = fc.integer({ min: 1, max: 100 }).map(String);
  const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);
  const pair = fc.oneof(fc.constant({ andel: '', uger: '' }), fc.record({ andel: percent, uger: weeks }));
  const years = fc.array(fc.integer({ min: 90, max: 130 }), { minLength: 4, maxLength: 4 }).map((values) => values.join(';'));
  const texts: fc.Arbitrary<ExpertTexts> = fc.record({
    numbers: fc.record({
      tilgangVaekst: maybe(percent),
      overheadPct: maybe(percent),
      driftPrHelaarsperson: maybe(weeks),
      omkostningsTillaeg: maybe(percent),
      gevinstFradrag: maybe(percent),
      ugerPrAar: maybe(fc.constant('52,14')),
    }),
    series: fc.record({ tilgangPrAar: maybe(years), loenIndeks: maybe(years), prisIndeks: maybe(years), satsIndeks: maybe(years) }),
    relapse: fc.record({ udebliver: pair, stopper: pair, gennemfoerer: pair, alle: fc.constant({ andel: '', uger: '' }) }),
    seniority: fc.array(fc.record({ andel: fc.constant('50'), uger: weeks }), { minLength: 2, maxLength: 2 }),
    trin: maybe(fc.constant('0;20\n4;60\n26;75')),
    periodisering: fc.constantFrom('staaende', 'kohorte'),
    diskonteringsKonvention: fc.constantFrom('primo', 'ultimo'),
  });

  it('åbnes igen med de samme tekster', () => {
    fc.assert(
      fc.property(texts, (expert) => {
        const saved = JSON.parse(JSON.stringify(draftFrom(formWithExpert(expert), reader))) as CaseDraft;
        expect(openedFrom(saved, { ...showing, holes: true })?.expert).toEqual(expert);
      }),
    );
  });
});
