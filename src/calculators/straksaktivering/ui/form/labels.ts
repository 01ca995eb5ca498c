import { evidenceTexts, tableTexts } from '@/calculators/straksaktivering/texts/steps';
import { fieldTexts, phaseText, type FieldName } from '@/calculators/straksaktivering/texts/fields';
import { words } from '@/calculators/straksaktivering/texts/words';
import type { ExpertReader } from './expert-kit';
import type { ExpertKey } from '../expert/texts';
import type { ProblemKey } from './problems';

const isKnown = (key: string): key is FieldName => key in fieldTexts;

/** What a place in the form is called. */
export function labelOf(key: ProblemKey, kit?: ExpertReader): string {
  if (key === 'grupper') return words.mixtureCaption;
  if (key === 'andet') return words.keptLabel;
  if (key === 'alligevel') return evidenceTexts.legend;
  if (key === 'tabel-foer' || key === 'tabel-efter') return tableTexts[key === 'tabel-foer' ? 'foer' : 'efter'].label;
  if (key.startsWith('indfasning-')) return phaseText(Number(key.slice('indfasning-'.length)) + 1).label;
  return isKnown(key) ? fieldTexts[key].label : (kit?.labelOf(key as ExpertKey) ?? key);
}
