import { evidenceTexts, tableTexts } from '@/texts/straksaktivering/steps';
import { fieldTexts, phaseText } from '@/texts/straksaktivering/fields';
import { words } from '@/texts/straksaktivering/words';
import type { ProblemKey } from './problems';

/** What a place in the form is called. */
export function labelOf(key: ProblemKey): string {
  if (key === 'grupper') return words.mixtureCaption;
  if (key === 'andet') return words.keptLabel;
  if (key === 'alligevel') return evidenceTexts.legend;
  if (key === 'tabel-foer' || key === 'tabel-efter') return tableTexts[key === 'tabel-foer' ? 'foer' : 'efter'].label;
  return key.startsWith('indfasning-')
    ? phaseText(Number(key.slice('indfasning-'.length)) + 1).label
    : fieldTexts[key as keyof typeof fieldTexts].label;
}
