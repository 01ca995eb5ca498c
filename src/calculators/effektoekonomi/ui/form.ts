/** The comparison as a form: its fields, what follows from them, and how a file holds them. */
import { draftFrom, emptyForm, typedFrom, withoutRows } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import type { Form } from '@/forms/form.svelte';
import type { Tool } from '@/forms/tool';
import { outcomeOf } from '@/forms/problems';
import { compareOffers, type EffektDraft, type EffektResult } from '@/calculators/effektoekonomi/domain';
import type { EffektFile } from '@/calculators/effektoekonomi/file';
import { effektFormFields as fields, mostOffers } from '@/calculators/effektoekonomi/texts/fields';
import { effektProblemText } from '@/calculators/effektoekonomi/texts/problems';
import { measures, words } from '@/calculators/effektoekonomi/texts/words';
import { verdictOf } from './findings';

export type EffektForm = Form<EffektFile, EffektResult>;

/** A comparison with a hole wherever the text is not a number. An offer always has a name, though it may be empty; a scale has two ends or none. */
export function effektDraft(typed: Typed): EffektDraft {
  const { tilbud = [], vaegte, skala = {} } = draftFrom(fields, typed) as EffektDraft;
  const hasBoth = (ends: readonly unknown[] = []) => ends.every((end) => end !== undefined);
  const whole = Object.entries(skala).filter(([, ends]) => hasBoth(ends));
  return { tilbud: tilbud.map(({ navn = '', ...offer }) => ({ navn: navn.trim(), ...offer })), vaegte, skala: Object.fromEntries(whole) };
}

const known: ReadonlySet<string> = new Set(['navn', 'deltagere', 'omkostning', ...measures]);

/** The form for a comparison; undefined when the form has no place for it: other measures, or more offers than there is room for. */
export function effektForm(input: EffektDraft): Typed | undefined {
  const { tilbud = [], vaegte = {}, skala = {} } = input;
  const names = [vaegte, skala, ...tilbud].flatMap((part) => Object.keys(part));
  const fits = names.every((name) => known.has(name)) && tilbud.length > 0 && tilbud.length <= mostOffers;
  return fits ? typedFrom(fields, input) : undefined;
}

/** What the engine of forms asks about the comparison. */
export const effektTool: Tool<EffektFile, EffektResult> = {
  fields,
  calculate: ({ typed }) => outcomeOf(fields, typed, compareOffers(effektDraft(typed)), effektProblemText),
  verdict: verdictOf,
  toFile: ({ typed }) => ({ input: effektDraft(typed) }),
  fromFile({ input }) {
    const typed = effektForm(input);
    return typed && { typed, beside: undefined };
  },
  emptied: ({ typed }) => ({ typed: { ...emptyForm(fields), ...withoutRows(typed, 'tilbud') }, beside: undefined }),
  emptiedText: words.clearDone,
};
