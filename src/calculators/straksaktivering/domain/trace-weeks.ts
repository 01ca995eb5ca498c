/** The first steps of the trace: weeks per person, before and after. */
import type { CompleteCase } from './defaults.ts';
import { meanWeeks } from './duration.ts';
import { countedShare, fullEffectYear, type KeyFigures, type SavedLater } from './savings.ts';
import { spellsAfter, spellsBefore } from './spells.ts';
import { groupSteps, shareInputs } from './trace-financing.ts';
import type { TraceInput, TraceStep, TraceUnit } from './trace-model.ts';

/** Weeks before, weeks after, and what is saved of them. */
export function weekSteps(complete: CompleteCase, nt: KeyFigures, later: SavedLater): readonly TraceStep[] {
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
    ...paidSteps(complete, nt),
    ...step('sparedeKommuneUgerPrPerson', [input('kommuneUgerFoer'), input('kommuneUgerEfter'), ...counted]),
    ...step('gnsKommuneAndelAfSparedeUger', [input('sparedeKommuneUgerPrPerson'), input('sparedeUgerPrPerson')], 'andel'),
    ...step('sparedeHelaarspersonerFuldEffekt', people, 'helaarspersoner'),
    ...laterSteps(complete, nt, later),
  ];
}

/** The weeks the municipality pays for, without and with the effort. */
function paidSteps(complete: CompleteCase, nt: KeyFigures): readonly TraceStep[] {
  const [before, after] = [spellsBefore(complete.foer), spellsAfter(complete.efter)];
  const allBefore: TraceInput = { id: 'middelUgerFoer', value: nt.middelUgerFoer };
  const allAfter: TraceInput = { id: 'middelUgerEfter', value: nt.middelUgerEfter };
  const step = (id: 'kommuneUgerFoer' | 'kommuneUgerEfter', inputs: readonly TraceInput[]): TraceStep => ({
    id,
    inputs,
    value: nt[id],
    unit: 'uger',
  });
  return [
    ...groupSteps(complete, before, 'kommuneUgerFoerGruppe'),
    step('kommuneUgerFoer', shareInputs(complete, before, 'kommuneUgerFoerGruppe', allBefore)),
    ...groupSteps(complete, after, 'kommuneUgerEfterGruppe'),
    step('kommuneUgerEfter', shareInputs(complete, after, 'kommuneUgerEfterGruppe', allAfter)),
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

/** With cohort timing: how a newcomer's saved weeks fall over the years after arrival. */
function laterSteps(complete: CompleteCase, nt: KeyFigures, later: SavedLater = []): readonly TraceStep[] {
  const share = countedShare(complete);
  const step = (id: 'kommuneUgerIAarEfter' | 'ugerIAarEfter', value: number, nr: number, of: keyof KeyFigures): TraceStep => ({
    id,
    nr,
    value: value * share,
    unit: 'uger',
    inputs: [{ id: of, value: nt[of] ?? 0 }],
  });
  return [
    ...later.map(({ kommuneUger }, nr) => step('kommuneUgerIAarEfter', kommuneUger, nr, 'sparedeKommuneUgerPrPerson')),
    ...later.map(({ uger }, nr) => step('ugerIAarEfter', uger, nr, 'sparedeUgerPrPerson')),
  ];
}
