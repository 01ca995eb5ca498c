/** Why roles stand together in a result. */
import type { MergedBecause } from '../domain/index.ts';
import type { Unit } from './sentences.ts';
import { capital } from '../../base/words/wording.ts';

/** Roles that stand together. */
export interface Merged {
  /** Some of the roles, or everybody. */
  readonly as: 'oevrige' | 'alle';
  readonly because: MergedBecause;
  /** Their names in a list, in lower case. */
  readonly roles: string;
}

const fewRoles: Readonly<Record<Unit, Readonly<Record<Merged['as'], string>>>> = {
  person: {
    oevrige: 'Roller med for få svar er lagt sammen under »Øvrige«. De er også med i »Øvrige«, når I ser på et enkelt spørgsmål.',
    alle: 'En rolle med for få svar kan ikke stå for sig. Derfor er alle lagt sammen.',
  },
  sag: {
    oevrige: 'Roller med for få sager er lagt sammen under »Øvrige«. De er også med i »Øvrige«, når I ser på et enkelt spørgsmål.',
    alle: 'En rolle med for få sager kan ikke stå for sig. Derfor er alle lagt sammen.',
  },
};

const because: Readonly<Record<MergedBecause, (unit: Unit, merged: Merged) => string>> = {
  few: (unit, { as }) => fewRoles[unit][as],
  'earlier-round': (_, { roles }) => `${capital(roles)} stod sammen i en tidligere runde. Derfor står de også sammen her.`,
};

/** Why the roles stand together. */
export const mergedText = (unit: Unit, merged: Merged): string => because[merged.because](unit, merged);
