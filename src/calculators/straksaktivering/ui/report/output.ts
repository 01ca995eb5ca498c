/** Finds an output of a result by the name it has in the examples: "aar[1].besparelseKommune". */
import type { CaseResult } from '@/calculators/straksaktivering/domain';

/** Undefined when there is no such number. */
export function outputAt(result: CaseResult, path: string): number | undefined {
  let here: unknown = result;
  for (const part of path.split(/[.[\]]+/).filter(Boolean)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[part];
  }
  return typeof here === 'number' ? here : undefined;
}
