/** The chooser as a form: its questions as fields, what follows from the answers, and how a file holds them. */
import { dontKnow, fittingChoices, matchModels, type Matching } from '@/organisation/domain/modelvalg';
import type { Field, Fields } from '@/forms/fields';
import type { Form } from '@/forms/form.svelte';
import type { Tool } from '@/forms/tool';
import type { ModelvalgFile } from '@/organisation/file';
import { chooserProblemText, verdictOf } from '@/organisation/texts/modelvalg-findings';
import { words } from '@/organisation/texts/modelvalg-words';
import type { AskedChooser, AskedQuestion } from './props';

export type ChooserForm = Form<ModelvalgFile, Matching>;

/** A question as a field: one of its answers, or "ved ikke". */
const choiceField = ({ question, hint, options }: AskedQuestion): Field => ({
  kind: 'choice',
  label: question,
  hint,
  choices: { ...Object.fromEntries(options.map(({ id, label }) => [id, label])), [dontKnow]: words.dontKnow },
});

/** The questions as fields, by id. The form holds the answers as the file does: an unanswered question has no text. */
export const chooserFields = (questions: readonly AskedQuestion[]): Fields =>
  Object.fromEntries(questions.map((question) => [question.id, choiceField(question)]));

/** A file of this chooser without answers: what the page begins with. */
export const unansweredFile = ({ id, version }: AskedChooser): ModelvalgFile => ({ modelvalg: id, version, choices: {} });

/** What the engine of forms asks about the chooser. */
export const chooserTool = (chooser: AskedChooser): Tool<ModelvalgFile, Matching> => ({
  fields: chooserFields(chooser.questions),
  calculate({ typed }) {
    const matching = matchModels(chooser, typed);
    if (matching.ok) return { result: matching.value, problems: [] };
    return { problems: [['svaret', matching.problems.map(chooserProblemText).join(' ')]] };
  },
  verdict: verdictOf,
  noVerdict: (sentences) => sentences.join(' '),
  toFile: ({ typed }) => ({ ...unansweredFile(chooser), choices: { ...typed } }),
  fromFile(file) {
    const fits = file.modelvalg === chooser.id && fittingChoices(chooser, file).ok;
    return fits ? { typed: file.choices, beside: undefined } : undefined;
  },
  refusal(file) {
    const fit = fittingChoices(chooser, file);
    return fit.ok ? undefined : fit.problems.map(chooserProblemText).join(' ');
  },
  keepable: ({ typed }) => Object.keys(typed).length > 0,
  emptied: () => ({ typed: {}, beside: undefined }),
  emptiedText: words.startedOver,
});
