/** The sheets that the tests calculate: the worked example, and eleven public business cases as they were printed. */
import { globSync, readFileSync } from 'node:fs';
import type { SheetDraft } from '@/calculators/budgetark/domain';

const read = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'));

/** The worked example with its result. */
export const worked = read('tests/fixtures/budgetark/ba-01.json') as { readonly input: SheetDraft; readonly expected: object };

/** A printed case as a sheet. */
export interface PrintedCase {
  readonly titel: string;
  /** Where each number was read. */
  readonly kilde: string;
  /** What the source prints, where the sheet has it, and how far a rounded number may be from it. */
  readonly trykt: readonly { readonly hvad: string; readonly sted: string; readonly tal: number; readonly afrunding: number }[];
  /** Fields that stand empty because the source lacks the number, each with what is lacking. */
  readonly mangler: readonly string[];
  /** What the sheet assumes beyond the source. */
  readonly antaget: readonly string[];
  readonly input: SheetDraft;
}

/** All eleven, by their number. */
export const printedCases = globSync('tests/fixtures/budgetark/sager/*.json')
  .sort()
  .map((name) => read(name) as PrintedCase);
