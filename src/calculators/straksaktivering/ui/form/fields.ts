/**
 * The form of a case, step by step: every field with its place in the case and when it has a part in it. What the form asks and a case
 * only shows by its shape stands under "form"; the answer to what would have happened anyway under "modfaktisk", as in the file.
 */
import { longestHorizon } from '@/base/checks';
import { numberIn } from '@/forms/draft';
import { together, type Field, type Fields, type NumberField, type Typed } from '@/forms/fields';
import { expertChoices, expertFields, ladderTexts, relapseTexts, seniorityTexts } from '@/calculators/straksaktivering/texts/expert';
import { choiceTexts, fieldTexts, mixtureRows, phaseText, type FieldName } from '@/calculators/straksaktivering/texts/fields';
import { evidenceTexts, stepWords, tableTexts } from '@/calculators/straksaktivering/texts/steps';
import { words } from '@/calculators/straksaktivering/texts/words';
import { readCurve } from './table';

type Step = 'hvem' | 'idag' | 'goer' | 'alligevel' | 'regler';
type When = NonNullable<Field['when']>;

const number = (name: FieldName, more: Partial<NumberField> = {}): Fields => ({ [name]: { kind: 'number', ...fieldTexts[name], ...more } });
const optional = (name: keyof typeof expertFields): Fields => ({ [name]: { kind: 'number', ...expertFields[name], optional: true } });
const series = (name: keyof typeof expertFields, more: object = {}): Fields => ({
  [name]: { kind: 'series', ...expertFields[name], optional: true, ...more },
});
type ChoiceText = Readonly<Record<string, string>> & { readonly legend: string; readonly hint?: string };
const choice = ({ legend: label, hint, ...choices }: ChoiceText, at: string, start: string): Field => ({
  kind: 'choice',
  label,
  hint,
  choices,
  at,
  start,
});
const curve = (label: string, at: string, when: When): Field => ({
  kind: 'table',
  label,
  columns: { uge: 'uge', andel: '%' },
  at,
  optional: true,
  when,
  read: readCurve,
});

const groups: When = { after: ['grupper'] };
const steady = ['fast', 'eksponentiel', 'weibull'];
/** Whether nothing is written. */
export const isEmpty = (text = ''): boolean => text.trim() === '';
const hasYears = (typed: Typed): boolean => !isEmpty(typed['tilgangPrAar']);

/** The years whose phase-in is asked for: none while the horizon is not a whole number of years. */
export function phaseYears(typed: Typed): number {
  const years = numberIn('hele år', typed['horisontAar'] ?? '');
  return years !== undefined && Number.isInteger(years) && years >= 1 && years <= longestHorizon ? years : 0;
}

/** One year's phase-in for every year there can be. */
const phases = (): Fields =>
  Object.fromEntries(
    Array.from({ length: longestHorizon }, (_, year): [string, Field] => [
      `indfasning.${String(year)}`,
      { kind: 'number', ...phaseText(year + 1), when: (typed) => phaseYears(typed) > year },
    ]),
  );

/** The three groups after the effort: the share and the weeks of each. Those who never show up are asked for also when everyone is one group. */
const mixture = (): Fields =>
  together(
    mixtureRows.map(({ share, weeks }, group) => {
      const place = `efter.${String(group)}`;
      const everyone = group === 0 ? { also: [`${place}.andel`, 'udeblivelse'] } : { also: [`${place}.andel`], when: groups };
      return {
        ...number(share, { at: `form.andele.${String(group)}`, ...everyone }),
        ...number(weeks, { at: `${place}.varighed.uger`, also: [`${place}.varighed`], when: groups }),
      };
    }),
  );

/** Those who come back after a stay: both of the pair, or none. */
const relapse = (id: string, group: number, name: string, after: 'grupper' | 'samlet'): Fields => {
  const at = (part: string) => `tilbagefald.${id}.${part}`;
  const begun = (typed: Typed) => ['andel', 'uger'].some((part) => !isEmpty(typed[at(part)]));
  const cell = (part: string, label: string, unit: string): [string, NumberField] => [
    at(part),
    {
      kind: 'number',
      label,
      name: `${relapseTexts.legend.split(':')[0] ?? ''}, ${name}: ${label}`,
      unit,
      at: `efter.${String(group)}.tilbagefald.${part}`,
      when: (typed) => typed['after'] === after && begun(typed),
    },
  ];
  return Object.fromEntries([cell('andel', relapseTexts.share, '%'), cell('uger', relapseTexts.weeks, 'uger')]);
};

const ladder: When = { rule: ['trappe'] };
const hasGroups = (typed: Typed): boolean => Object.keys(typed).some((path) => path.startsWith('anciennitet.'));

/** The fields that the guided steps show. */
const guided: Readonly<Record<Step, Fields>> = {
  hvem: {
    ...number('tilgang', { when: (typed) => !hasYears(typed) }),
    gruppe: { kind: 'text', label: stepWords.group, hint: stepWords.groupHint, at: 'form.gruppe' },
    andet: { kind: 'place', label: words.keptLabel },
  },
  idag: {
    spread: choice(choiceTexts.spread, 'form.spread', 'fast'),
    ...number('ugerFoer', { at: 'foer.uger', also: ['foer'], when: { spread: steady } }),
    ...number('form', { at: 'foer.form', when: { spread: ['weibull'] } }),
    'tabel.foer': curve(tableTexts.foer.label, 'foer.punkter', { spread: ['tabel'] }),
  },
  goer: {
    after: choice(choiceTexts.after, 'form.after', 'grupper'),
    ...number('ugerEfter', {
      at: 'efter.0.varighed.uger',
      also: ['efter.0.varighed'],
      when: { after: ['samlet'], spread: steady },
    }),
    'tabel.efter': curve(tableTexts.efter.label, 'efter.0.varighed.punkter', { after: ['samlet'], spread: ['tabel'] }),
    ...number('aktiveringsUger'),
    ...mixture(),
    grupper: { kind: 'place', label: words.mixtureCaption, also: ['efter'] },
    wholePersons: { kind: 'tick', ...choiceTexts.wholePersons, at: 'form.wholePersons', start: 'false' },
    ...number('aarsvaerk'),
    ...number('loenPrAarsvaerk'),
    ...number('oevrigDrift'),
    ...number('etablering'),
  },
  alligevel: {
    alligevel: { kind: 'place', label: evidenceTexts.legend },
    evidence: choice(evidenceTexts, 'modfaktisk.type', ''),
    ...together(
      (['nIndsats', 'afgangIndsats', 'nKontrol', 'afgangKontrol'] as const).map((name) =>
        number(name, { at: `modfaktisk.${name}`, when: { evidence: ['maalt'] } }),
      ),
    ),
    ...number('effektRealisering', { when: { evidence: ['antaget'] } }),
    ...number('laekage'),
  },
  regler: {
    rule: choice(choiceTexts.rule, 'form.rule', 'flad'),
    ...number('ydelsePrAar'),
    ...number('kommuneAndel', { at: 'regel.andel', when: { rule: ['flad'] } }),
    ...number('anciennitet', {
      at: 'form.anciennitet',
      also: ['regel.anciennitet.0.uger'],
      when: (typed) => typed['rule'] === 'trappe' && !hasGroups(typed),
    }),
    ...number('aktivAndel', { at: 'regel.aktivAndel', when: { rule: ['aktivitet'] } }),
    ...number('driftRefusion'),
    ...number('horisontAar', { also: ['indfasning'] }),
    ...phases(),
    ...number('diskonteringsrente'),
  },
};

/** The fields that only the expert view shows. An empty text means not used, never nought. */
export const expert: Readonly<Record<Step, Fields>> = {
  hvem: { ...optional('tilgangVaekst'), ...series('tilgangPrAar', { at: 'tilgang', when: hasYears }) },
  idag: {},
  goer: {
    ...together(mixtureRows.map(({ id, name }, group) => relapse(id, group, name, 'grupper'))),
    ...relapse('alle', 0, relapseTexts.everyone, 'samlet'),
    ...optional('overheadPct'),
    ...optional('driftPrHelaarsperson'),
    ...optional('omkostningsTillaeg'),
  },
  alligevel: optional('gevinstFradrag'),
  regler: {
    ...optional('ugerPrAar'),
    ancienniteter: { kind: 'place', label: seniorityTexts.legend, also: ['regel.anciennitet'], when: hasGroups },
    'anciennitet.#': {
      kind: 'rows',
      label: seniorityTexts.legend,
      row: seniorityTexts.group,
      named: (row, field) => `${seniorityTexts.legend}, ${row}: ${field}`,
      most: Infinity,
      fewest: 0,
    },
    'anciennitet.#.andel': {
      kind: 'number',
      label: seniorityTexts.share,
      unit: '%',
      at: 'form.ancienniteter.#.andel',
      also: ['regel.anciennitet.#.andel'],
      when: ladder,
    },
    'anciennitet.#.uger': {
      kind: 'number',
      label: seniorityTexts.weeks,
      unit: 'uger',
      at: 'form.ancienniteter.#.uger',
      also: ['regel.anciennitet.#.uger'],
      when: ladder,
    },
    trin: {
      kind: 'table',
      label: ladderTexts.label,
      columns: { fra: 'uge', kommuneAndel: '%' },
      at: 'form.trin',
      also: ['regel.trin'],
      optional: true,
      when: ladder,
    },
    periodisering: choice(expertChoices.periodisering, 'periodisering', 'staaende'),
    diskonteringsKonvention: choice(expertChoices.diskonteringsKonvention, 'diskonteringsKonvention', 'primo'),
    ...series('loenIndeks'),
    ...series('prisIndeks'),
    ...series('satsIndeks'),
  },
};

const fieldsIn = (step: Step): Fields => ({ ...guided[step], ...expert[step] });

/** The fields of each step, the expert's among them. */
export const stepFields: Readonly<Record<Step, Fields>> = {
  hvem: fieldsIn('hvem'),
  idag: fieldsIn('idag'),
  goer: fieldsIn('goer'),
  alligevel: fieldsIn('alligevel'),
  regler: fieldsIn('regler'),
};

/** The whole form. */
export const fields: Fields = together(Object.values(stepFields));
