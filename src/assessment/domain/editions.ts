/** Answers given to an earlier edition stay readable, and move to a later one where the words are the same. */
import { success, type Result } from '../../base/result.ts';
import { itemFingerprint } from './fingerprint.ts';
import type { Answers, Assessment, Instrument } from './model.ts';
import { fitting, type AssessmentProblem } from './problems.ts';
import { allItems } from './scale.ts';

/** What became of the answers: moved where the wording is unchanged, left behind where it is not. */
export interface Carried {
  readonly assessment: Assessment;
  /** Items (by id) and registers (by label) whose words have changed or that are gone: what was answered to them stays in the old edition. */
  readonly leftBehind: readonly string[];
}

/** The edition that an id and a version name, among the current and the earlier ones. */
export const findEdition = (editions: readonly Instrument[], id: string, version: number): Instrument | undefined =>
  editions.find((edition) => edition.id === id && edition.version === version);

/** Items that two editions ask in exactly the same words on the same scale. */
export function sameItems(before: Instrument, after: Instrument): ReadonlySet<string> {
  const known = new Map(allItems(before).map((item) => [item.id, itemFingerprint(before, item)]));
  return new Set(allItems(after).flatMap((item) => (known.get(item.id) === itemFingerprint(after, item) ? [item.id] : [])));
}

/** Figures for the registers that both editions ask for in the same words, and the labels of those that only the former asks for. */
function carryFigures(before: Instrument, after: Instrument, registers: Assessment['registers'] = {}) {
  const labels = ({ registers: asked }: Instrument) => new Map(asked.map(({ id, label }) => [id, label]));
  const [had, has] = [labels(before), labels(after)];
  const given = Object.entries(registers);
  const kept = given.filter(([id]) => had.get(id) === has.get(id));
  return {
    registers: kept.length > 0 ? Object.fromEntries(kept) : undefined,
    left: given.filter((figure) => !kept.includes(figure)).map(([id]) => had.get(id) ?? id),
  };
}

/** Moves one person's answers and figures from the edition they were given to into another. */
export function carryAnswers(before: Instrument, after: Instrument, assessment: Assessment): Carried {
  const same = sameItems(before, after);
  const given = Object.entries(assessment.answers);
  const answers: Answers = Object.fromEntries(given.filter(([item]) => same.has(item)));
  const { registers, left } = carryFigures(before, after, assessment.registers);
  return {
    assessment: { ...assessment, version: after.version, answers, registers },
    leftBehind: [...given.flatMap(([item]) => (same.has(item) ? [] : [item])), ...left],
  };
}

/** Reads a saved assessment with the edition it was given to and moves it into the current one, or gives every reason it cannot. */
export function readSaved(current: Instrument, earlier: readonly Instrument[], saved: Assessment): Result<Carried, AssessmentProblem> {
  const edition = findEdition([current, ...earlier], saved.instrument, saved.version) ?? current;
  const fit = fitting(edition, saved);
  if (!fit.ok) return fit;
  const carried = edition === current ? { assessment: saved, leftBehind: [] } : carryAnswers(edition, current, saved);
  const fits = fitting(current, carried.assessment);
  return fits.ok ? success(carried) : fits;
}
