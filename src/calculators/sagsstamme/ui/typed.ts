/** What stands in the form: text exactly as typed, so that half-typed and impossible input survives. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { situations, type CaseloadDraft, type Situation, type Spread, type TaskTime } from '@/calculators/sagsstamme/domain';
import { percentText, shareFrom } from '@/base/format/percent';
import { fieldTexts, type NumberField } from '@/calculators/sagsstamme/texts/fields';

export interface Typed {
  fields: Record<NumberField, string>;
  tasks: Record<Situation, Record<keyof TaskTime, string>>;
  replaces: boolean;
}

export const fieldNames = Object.keys(fieldTexts) as NumberField[];

const isPercent = (field: NumberField): boolean => fieldTexts[field].unit === '%';

/** A record with one value for each situation. */
const forEach = <Value>(make: (situation: Situation) => Value): Record<Situation, Value> =>
  Object.fromEntries(situations.map((situation) => [situation, make(situation)])) as Record<Situation, Value>;

export const emptyForm = (): Typed => ({
  fields: Object.fromEntries(fieldNames.map((field) => [field, ''])) as Typed['fields'],
  tasks: forEach(() => ({ nu: '', maal: '' })),
  replaces: true,
});

const valueOf = ({ fields }: Typed, field: NumberField): number | undefined =>
  isPercent(field) ? shareFrom(fields[field]) : parseDanishNumber(fields[field]);

/** The worksheet with a hole wherever the text is not a number. */
export function draftFrom(typed: Typed): CaseloadDraft {
  const value = (field: NumberField) => valueOf(typed, field);
  const spread = (field: 'sagerMaal' | 'ugevaerdi') => ({
    lav: value(`${field}.lav`),
    mellem: value(`${field}.mellem`),
    hoej: value(`${field}.hoej`),
  });
  const single = fieldNames.filter((field) => !field.includes('.')).map((field) => [field, value(field)]);
  return {
    ...(Object.fromEntries(single) as CaseloadDraft),
    sagerMaal: spread('sagerMaal'),
    opfoelgningErstatter: typed.replaces,
    opgaver: forEach((situation) => taskFrom(typed.tasks[situation])),
    ugevaerdi: spread('ugevaerdi'),
  };
}

/** What is spent today may be unknown, and then it is absent. */
function taskFrom({ nu, maal }: Typed['tasks'][Situation]) {
  const now = parseDanishNumber(nu);
  return { ...(now === undefined ? {} : { nu: now }), maal: parseDanishNumber(maal) };
}

const text = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value, 20));

/** The form for a worksheet. */
export function typedFrom(input: CaseloadDraft): Typed {
  const written = (field: NumberField): string => {
    const [name = '', part] = field.split('.');
    const value = input[name as keyof CaseloadDraft] as number | Partial<Spread> | undefined;
    const number = typeof value === 'object' ? value[part as keyof Spread] : value;
    return number !== undefined && isPercent(field) ? percentText(number) : text(number);
  };
  return {
    fields: Object.fromEntries(fieldNames.map((field) => [field, written(field)])) as Typed['fields'],
    tasks: forEach((situation) => ({ nu: text(input.opgaver?.[situation]?.nu), maal: text(input.opgaver?.[situation]?.maal) })),
    replaces: input.opfoelgningErstatter ?? true,
  };
}
