/** The first steps of the trace: weeks per person, before and after. */
import type { CompleteCase } from './defaults.ts';
import { meanWeeks } from './duration.ts';
import { activeBands } from './financing.ts';
import { fullEffectYear, type KeyFigures } from './savings.ts';
import { spellsAfter, spellsBefore, weeksOnBenefit, type Spell } from './spells.ts';
import type { TraceInput, TraceStep, TraceUnit } from './trace-model.ts';

/** Weeks before, weeks after, and what is saved of them. */
export function weekSteps(complete: CompleteCase, nt: KeyFigures): readonly TraceStep[] {
  const counted: readonly TraceInput[] = [
    { id: 'effektRealisering', value: complete.effektRealisering },
    { id: 'laekage', value: complete.laekage },
  ];
  const input = (id: keyof KeyFigures): TraceInput => ({ id, value: nt[id] ?? 0 });
  const step = (id: keyof KeyFigures, inputs: readonly TraceInput[], unit: TraceUnit = 'uger'): readonly TraceStep[] => {
    const value = nt[id];
    return value === null ? [] : [{ id, inputs, value, unit }];
  };
  const inflow = complete.tilgang[fullEffectYear(complete) ?? 0] ?? 0;
  const people: readonly TraceInput[] = [
    { id: 'tilgang', value: inflow },
    input('sparedeUgerPrPerson'),
    { id: 'ugerPrAar', value: complete.ugerPrAar },
  ];
  return [
    ...step('middelUgerFoer', [
      { id: 'gruppeAndel', value: 1 },
      { id: 'gruppeUger', value: meanWeeks(complete.foer) },
    ]),
    ...step('middelUgerEfter', groupInputs(complete)),
    ...step('sparedeUgerPrPerson', [input('middelUgerFoer'), input('middelUgerEfter'), ...counted]),
    ...step('kommuneUgerFoer', shareInputs(complete, spellsBefore(complete.foer), 0, input('middelUgerFoer'))),
    ...step('kommuneUgerEfter', shareInputs(complete, spellsAfter(complete.efter), complete.aktiveringsUger, input('middelUgerEfter'))),
    ...step('sparedeKommuneUgerPrPerson', [input('kommuneUgerFoer'), input('kommuneUgerEfter'), ...counted]),
    ...step('gnsKommuneAndelAfSparedeUger', [input('sparedeKommuneUgerPrPerson'), input('sparedeUgerPrPerson')], 'andel'),
    ...step('sparedeHelaarspersonerFuldEffekt', people, 'helaarspersoner'),
  ];
}

/** Each group's share and mean weeks, and those who return. */
const groupInputs = (complete: CompleteCase): readonly TraceInput[] =>
  complete.efter.flatMap(({ andel, varighed, tilbagefald }, nr): readonly TraceInput[] => [
    { id: 'gruppeAndel', value: andel, nr },
    { id: 'gruppeUger', value: meanWeeks(varighed), nr },
    ...(tilbagefald
      ? [{ id: 'tilbagefaldAndel', value: tilbagefald.andel, nr } as const, { id: 'tilbagefaldUger', value: tilbagefald.uger, nr } as const]
      : []),
  ]);

/** With a flat share all weeks count alike; on the ladder the weeks on each step have its share; else those in activation have theirs. */
function shareInputs({ regel }: CompleteCase, spells: readonly Spell[], firstWeeks: number, all: TraceInput): readonly TraceInput[] {
  if (regel.type === 'flad') return [all, { id: 'kommuneAndel', value: regel.andel }];
  if (regel.type === 'aktivitet') {
    const active = weeksOnBenefit(spells, activeBands(regel, firstWeeks));
    return [
      { id: 'aktiveUger', value: active },
      { id: 'aktivKommuneAndel', value: regel.kommuneAndelAktiv },
      { id: 'passiveUger', value: all.value - active },
      { id: 'passivKommuneAndel', value: regel.kommuneAndelPassiv },
    ];
  }
  return regel.trin.flatMap(({ fra, til, kommuneAndel }, nr): readonly TraceInput[] => {
    const bands = regel.anciennitet.map(({ andel, uger }) => ({ from: fra - uger, to: (til ?? Infinity) - uger, share: andel }));
    return [
      { id: 'trinUger', value: weeksOnBenefit(spells, bands), nr },
      { id: 'trinKommuneAndel', value: kommuneAndel, nr },
    ];
  });
}
