/** Every field of the follow-up: quarters that come and go, and the stop rule. What was not counted stays empty; empty is not nought. */
import { counted, type Counted } from '../domain/index.ts';
import type { Fields, NumberField } from '../../../forms/fields.ts';
import { caseWords, countedTexts, formWords, quarterName, ruleWords } from './words.ts';

const quarterField = (name: Counted): readonly [string, NumberField] => {
  const { label, unit } = countedTexts[name];
  return [`kvartaler.#.${name}`, { kind: 'number', label, unit, optional: true }];
};

/** The form, in the order problems are told. Limits are the domain's own; the case decides how many quarters there can be. */
export const followUpFormFields: Fields = {
  'kvartaler.#': { kind: 'rows', label: formWords.heading, row: quarterName, most: Infinity, fewest: 1 },
  ...Object.fromEntries(counted.map(quarterField)),
  'stopregel.efterKvartaler': {
    kind: 'number',
    label: ruleWords.after,
    name: `${ruleWords.heading}, antal kvartaler`,
    unit: ruleWords.afterUnit,
    optional: true,
  },
  'stopregel.graense': {
    kind: 'number',
    label: ruleWords.limit,
    name: `${ruleWords.heading}, beløb`,
    unit: ruleWords.limitUnit,
    optional: true,
  },
  'stopregel.hvem': { kind: 'text', label: ruleWords.who, hint: ruleWords.whoHint },
  'stopregel.besluttet': { kind: 'text', label: ruleWords.decided },
  kvartaler: { kind: 'place', label: formWords.heading },
  sag: { kind: 'place', label: caseWords.heading },
};
