/** A result in the pieces it is shown in: neighbouring sections that are read by the same method. */
import type { AssessmentResult, Method, SectionResult } from '@/assessment/domain';

export interface Part {
  readonly method: Method;
  readonly rows: readonly SectionResult[];
}

/** The pieces in the order of the questionnaire. Sections without items for the role are left out where nothing can be said of them. */
export function partsOf({ sections }: AssessmentResult): readonly Part[] {
  const parts: { method: Method; rows: SectionResult[] }[] = [];
  for (const row of sections) {
    const { method } = row.section;
    if (row.answers.length === 0 && method !== 'trin') continue;
    const last = parts.at(-1);
    if (last?.method === method) last.rows.push(row);
    else parts.push({ method, rows: [row] });
  }
  return parts;
}

/** True when the sections of the method have a status. */
export const hasStatus = (method: Method): boolean => method === 'trin' || method === 'fidelitet';
