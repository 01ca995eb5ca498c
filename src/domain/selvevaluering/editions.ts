/** Answers given to an earlier edition stay readable, and move to a later one where the words are the same. */
import { success, type Result } from '../result.ts';
import { itemFingerprint } from './fingerprint.ts';
import type { Answers, Assessment, Instrument } from './model.ts';
import { fitting, type AssessmentProblem } from './problems.ts';
import { allItems } from './scale.ts';

/** What became of the answers: moved where the wording is unchanged, left behind where it is not. */
export interface Carried {
  readonly assessment: Assessment;
  /** Items whose words have changed or that are gone: their answers stay in the old edition. */
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

/** Moves one person's answers from the edition they were given to into another. */
export function carryAnswers(before: Instrument, after: Instrument, assessment: Assessment): Carried {
  const same = sameItems(before, after);
  const given = Object.entries(assessment.answers);
  const answers: Answers = Object.fromEntries(given.filter(([item]) => same.has(item)));
  return {
    assessment: { ...assessment, version: after.version, answers },
    leftBehind: given.flatMap(([item]) => (same.has(item) ? [] : [item])),
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
