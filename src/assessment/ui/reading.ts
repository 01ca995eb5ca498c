/** What a saved sheet gives to work on, and the reasons for what it does not give. */
import { readSaved, type Assessment, type Instrument } from '@/assessment/domain';
import type { Result } from '@/base/result';
import type { FileProblem } from '@/files/problems';
import { fileProblemText } from '@/files/words';
import { assessmentProblemText, leftBehindText } from '@/assessment/texts/files';
import { figuresOf } from './figures';
import type { Content } from '../work.svelte';

export interface Read {
  /** Absent when nothing could be read. */
  readonly content?: Content;
  readonly reasons: readonly string[];
  /** False when some of what is saved stays behind. */
  readonly whole: boolean;
}

const contentOf = ({ role, name, createdDate, answers, registers }: Assessment): Content => ({
  ...{ role, name: name ?? '', createdDate, answers },
  figures: figuresOf(registers),
});

/** Reads with the words of the edition it was saved with. */
export function readSheet(instrument: Instrument, earlier: readonly Instrument[], opened: Result<Assessment, FileProblem>): Read {
  if (!opened.ok) return { reasons: opened.problems.map(fileProblemText), whole: false };
  const read = readSaved(instrument, earlier, opened.value);
  if (!read.ok) return { reasons: read.problems.map(assessmentProblemText), whole: false };
  const { assessment, leftBehind } = read.value;
  const older = opened.value.version !== assessment.version;
  const reasons = older ? [leftBehindText(opened.value.version, leftBehind)] : [];
  return { content: contentOf(assessment), reasons, whole: leftBehind.length === 0 };
}
