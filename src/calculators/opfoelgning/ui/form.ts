/** The follow-up as a form: its fields, the case it is held against, and how a file holds them. */
import { followUp, quartersPerYear, type FollowUp, type FollowUpDraft, type QuarterResult } from '@/calculators/opfoelgning/domain';
import type { FollowUpFile } from '@/calculators/opfoelgning/file';
import { draftFrom, emptyForm, typedFrom } from '@/forms/draft';
import type { Form } from '@/forms/form.svelte';
import { outcomeOf } from '@/forms/problems';
import type { Filled, Tool } from '@/forms/tool';
import { followUpFormFields as fields } from '@/calculators/opfoelgning/texts/fields';
import { followUpProblemText } from '@/calculators/opfoelgning/texts/problems';
import { words } from '@/calculators/opfoelgning/texts/words';
import { verdictOf } from './findings';

/** What lies beside the fields: the case, and the action plan once somebody opens one. */
export type Beside = Pick<FollowUpFile, 'sag' | 'handleplan'>;

export type FollowUpForm = Form<FollowUpFile, FollowUp, Beside>;

/** What is known of a part of the work: what was not counted is not there. */
const known = <Part extends object>(part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;

/** The quarters, and the rule with its words; nothing where there is no rule. */
function written({ typed }: Pick<Filled<Beside>, 'typed'>): Pick<FollowUpFile, 'kvartaler' | 'stopregel'> {
  const { kvartaler = [], stopregel = {} } = draftFrom(fields, typed) as Partial<FollowUpFile>;
  const rule = known(stopregel);
  return { kvartaler: kvartaler.map(known), ...(Object.keys(rule).length === 0 ? {} : { stopregel: rule }) };
}

/** What the domain is asked. A rule in words alone is no rule to hold a number against. */
export function followUpForm({ typed, beside }: Filled<Beside>): FollowUpDraft {
  const { kvartaler, stopregel: { efterKvartaler, graense } = {} } = written({ typed });
  const hasRule = ['efterKvartaler', 'graense'].some((field) => (typed[`stopregel.${field}`] ?? '').trim() !== '');
  return { sag: beside.sag.payload.input, kvartaler, ...(hasRule ? { stopregel: { efterKvartaler, graense } } : {}) };
}

/** What the case expects of each quarter, whatever was counted; nothing where the case cannot be followed. */
export function forecastOf({ sag }: Beside): readonly QuarterResult[] {
  const alone = followUp({ sag: sag.payload.input });
  return alone.ok ? alone.value.kvartaler : [];
}

/** As many quarters as the case has. */
export const quartersIn = ({ sag }: Beside): number => (sag.payload.input.horisontAar ?? 0) * quartersPerYear;

/** What the engine of forms asks about the follow-up. */
export const followUpTool: Tool<FollowUpFile, FollowUp, Beside> = {
  fields,
  calculate: (filled) => outcomeOf(fields, filled.typed, followUp(followUpForm(filled)), followUpProblemText),
  verdict: verdictOf,
  toFile: ({ typed, beside: { sag, handleplan } }) => ({ sag, ...written({ typed }), ...(handleplan ? { handleplan } : {}) }),
  fromFile: ({ sag, handleplan, kvartaler, stopregel }) => ({
    typed: { ...emptyForm(fields), ...typedFrom(fields, { kvartaler, stopregel }) },
    beside: { sag, ...(handleplan ? { handleplan } : {}) },
  }),
  emptied: ({ beside: { sag } }) => ({ typed: emptyForm(fields), beside: { sag } }),
  emptiedText: words.clearDone,
};
