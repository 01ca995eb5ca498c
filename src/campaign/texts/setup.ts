/** Every field of the form that names a campaign, and the sentences beside them. */
import type { Role } from '../../assessment/domain/index.ts';
import { roleNames } from '../../assessment/texts/index.ts';
import { sentenceOf, type Sentences } from '../../base/words/sentences.ts';
import type { Field, Fields } from '../../forms/fields.ts';
import { campaignLimits, type SetupProblem } from '../domain/index.ts';
import { roundNames } from './words.ts';

/** The fields that every questionnaire has. */
export const setupFields = {
  name: {
    kind: 'text',
    longest: campaignLimits.name,
    label: 'Målingens navn',
    hint: 'Alle inviterede ser navnet, for eksempel »Jobområdet, forår«.',
  },
  invited: {
    kind: 'place',
    label: 'Hvem inviterer I?',
    hint: 'Skriv, hvor mange I inviterer i hver rolle. Lad feltet stå tomt, hvis ingen ved det.',
  },
  round: {
    kind: 'choice',
    label: 'Runde (valgfrit)',
    hint: 'Vælg kun noget, hvis I spørger flere gange og vil give runderne navne.',
    choices: roundNames,
    start: 'enkelt',
  },
  closes: { kind: 'text', label: 'Sidste dag (valgfrit)' },
  message: {
    kind: 'text',
    longest: campaignLimits.message,
    label: 'Besked til de inviterede (valgfrit)',
    hint: 'Skriv for eksempel, hvor koden skal sendes hen. Skriv ikke navne eller CPR-numre.',
  },
} as const satisfies Fields;

/** The paths of a role in the form: whether it is invited, and how many of them. */
export const rolePaths = (role: Role) => ({ asked: `invited.${role}.asked`, persons: `invited.${role}.persons` }) as const;

/** The form for a questionnaire that these roles answer. */
export const setupFieldsFor = (roles: readonly Role[]): Fields => ({
  ...setupFields,
  ...Object.fromEntries(
    roles.flatMap((role): readonly (readonly [string, Field])[] => {
      const { asked, persons } = rolePaths(role);
      const { name } = roleNames[role];
      return [
        [asked, { kind: 'tick', label: name, start: 'true' }],
        [persons, { kind: 'text', label: `Antal inviterede: ${name.toLowerCase()}`, when: { [asked]: ['true'] } }],
      ];
    }),
  ),
});

const sentences: Sentences<SetupProblem> = {
  'name-missing': () => 'Skriv et navn, så de inviterede kan kende målingen.',
  'nobody-invited': () => 'Vælg mindst én rolle.',
  'not-persons': () => 'Skriv et helt tal over nul, eller lad feltet stå tomt.',
  'not-a-day': () => 'Vælg en dag, der findes, med fire cifre i årstallet, eller lad feltet stå tomt.',
};

/** Why no campaign can be made. */
export const setupProblemText = (problem: SetupProblem): string => sentenceOf(sentences, problem);
