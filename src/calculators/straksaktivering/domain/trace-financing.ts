/** The steps of the trace that tell who pays for the weeks. */
import type { CompleteCase } from './defaults.ts';
import { activeBands } from './financing.ts';
import type { SeniorityGroup } from './model.ts';
import { weeksOnBenefit, type Spell } from './spells.ts';
import type { TraceInput, TraceStep } from './trace-model.ts';

/** Those with the same seniority, before and after the effort. */
export type GroupStepId = 'kommuneUgerFoerGruppe' | 'kommuneUgerEfterGruppe';

/** With a flat share all weeks count alike; on the ladder the weeks on each step have its share; else those in activation have theirs. */
export function shareInputs(complete: CompleteCase, spells: readonly Spell[], group: GroupStepId, all: TraceInput): readonly TraceInput[] {
  const { regel } = complete;
  if (regel.type === 'flad') return [all, { id: 'kommuneAndel', value: regel.andel }];
  if (regel.type === 'aktivitet') {
    const active = weeksOnBenefit(spells, activeBands(regel, group === 'kommuneUgerFoerGruppe' ? 0 : complete.aktiveringsUger));
    return [
      { id: 'aktiveUger', value: active },
      { id: 'aktivKommuneAndel', value: regel.kommuneAndelAktiv },
      { id: 'passiveUger', value: all.value - active },
      { id: 'passivKommuneAndel', value: regel.kommuneAndelPassiv },
    ];
  }
  const [first, ...others] = regel.anciennitet;
  if (first && others.length === 0) return ladderInputs(complete, spells, first);
  const steps = groupSteps(complete, spells, group);
  return regel.anciennitet.flatMap(({ andel }, nr): readonly TraceInput[] => [
    { id: 'anciennitetAndel', value: andel, nr },
    { id: group, value: steps[nr]?.value ?? NaN, nr },
  ]);
}

/** One step for each group with its own seniority; none where everyone has the same. */
export function groupSteps(complete: CompleteCase, spells: readonly Spell[], id: GroupStepId): readonly TraceStep[] {
  const { regel } = complete;
  if (regel.type !== 'trappe' || regel.anciennitet.length === 1) return [];
  return regel.anciennitet.map((group, nr) => {
    const weeks = ladderInputs(complete, spells, group);
    const value = regel.trin.reduce((sum, { kommuneAndel }, step) => sum + kommuneAndel * (weeks[2 * step]?.value ?? 0), 0);
    return { id, nr, inputs: [{ id: 'anciennitetUger', value: group.uger, nr }, ...weeks], value, unit: 'uger' };
  });
}

/** Weeks and share on each step of the ladder, for those with so many weeks behind them. */
function ladderInputs({ regel }: CompleteCase, spells: readonly Spell[], { uger }: SeniorityGroup): readonly TraceInput[] {
  if (regel.type !== 'trappe') return [];
  return regel.trin.flatMap(({ fra, til, kommuneAndel }, nr): readonly TraceInput[] => [
    { id: 'trinUger', value: weeksOnBenefit(spells, [{ from: fra - uger, to: (til ?? Infinity) - uger, share: 1 }]), nr },
    { id: 'trinKommuneAndel', value: kommuneAndel, nr },
  ]);
}
