/** What the expert's fields hold, as rows for the list of assumptions and for the notice in the guided view. */
import { relapseTexts } from '@/calculators/straksaktivering/texts/expert';
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import { fieldAt, isUsed, keyOf, labelOf, rowsOf, type Typed } from '@/forms/fields';
import { emptyForm } from '@/forms/draft';
import { expert, fields, isEmpty } from '../form/fields';

export interface ExpertRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** As typed. */
  readonly value: string;
}

/** Whether a field is one that only the expert view shows. */
export const isExpert = (path: string): boolean =>
  Object.values(expert).some((own) => path in own || path.replace(/\.\d+(?=\.)/, '.#') in own);

/** The form with nothing in those fields. */
export function withoutExpert(typed: Typed): Typed {
  const guided = Object.entries(typed).filter(([path]) => !isExpert(path));
  const none = Object.entries(emptyForm(fields)).filter(([path]) => isExpert(path));
  return Object.fromEntries([...guided, ...none]);
}

/** The groups that can come back: those of the mixture, or everyone as one. */
export const relapseGroups = (typed: Typed): readonly { readonly id: string; readonly name: string }[] =>
  typed['after'] === 'samlet' ? [{ id: 'alle', name: relapseTexts.everyone }] : mixtureRows;

/** Numbers and series, in the order they are told. */
const single = [
  ...['tilgangVaekst', 'overheadPct', 'driftPrHelaarsperson', 'omkostningsTillaeg', 'gevinstFradrag', 'ugerPrAar'],
  ...['tilgangPrAar', 'loenIndeks', 'prisIndeks', 'satsIndeks'],
];

const row = (typed: Typed, path: string, value = typed[path] ?? ''): ExpertRow => {
  const field = fieldAt(fields, path);
  return { key: path, label: field?.label ?? path, unit: field && 'unit' in field ? field.unit : '', value };
};

function pairRow(typed: Typed, pair: string): ExpertRow {
  const key = keyOf(fields, typed, `${pair}.andel`);
  const value = `${typed[`${pair}.andel`] ?? ''}; ${typed[`${pair}.uger`] ?? ''}`;
  return { key, label: labelOf(fields, key).replace(/: [^:]*$/, ''), unit: '%; uger', value };
}

/** A choice that is not the standard one, in its own words. */
function choiceRow(typed: Typed, path: string): readonly ExpertRow[] {
  const field = fieldAt(fields, path);
  const chosen = typed[path] ?? '';
  return field?.kind === 'choice' && chosen !== field.start ? [row(typed, path, field.choices[chosen])] : [];
}

/** Every field of the expert's that is used. */
export function rows(typed: Typed): readonly ExpertRow[] {
  const pairs = [
    ...relapseGroups(typed).map(({ id }) => `tilbagefald.${id}`),
    ...rowsOf(typed, 'anciennitet').map((group) => `anciennitet.${String(group)}`),
  ];
  return [
    ...single.map((path) => row(typed, path)),
    ...pairs.filter((pair) => isUsed(fields, typed, `${pair}.andel`)).map((pair) => pairRow(typed, pair)),
    ...(isUsed(fields, typed, 'trin')
      ? [{ ...row(typed, 'trin', (typed['trin'] ?? '').replaceAll('\n', ' · ')), unit: 'fra uge; %' }]
      : []),
    ...choiceRow(typed, 'periodisering'),
    ...choiceRow(typed, 'diskonteringsKonvention'),
  ].filter(({ value }) => !isEmpty(value));
}
