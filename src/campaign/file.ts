/** A campaign's files among the kinds of files: the campaign itself, one hand-in, the counts of a meeting, a plan, and how a survey is read. */
import { migration, openedAs, type FileKind } from '../files/kind.ts';
import { largestFile } from '../files/limits.ts';
import type { CsvMapping, Optaelling, Plan, Svar } from './domain/index.ts';
import type { MaalingFile } from './file-rules.ts';

export type { MaalingFile } from './file-rules.ts';

const fetched = () => import('./file-rules.ts');

/**
 * 2: the rounds before, as they were shown. 3: rounds kept as guards only. 4: the campaign's own results as they were shown.
 * Files of earlier versions have none and are read as they are; the last result of one is made again of those who stood in it.
 * 5: who stood in the results is kept once, and not again in every result.
 */
export const campaignFile: FileKind<MaalingFile> = {
  kind: 'maaling',
  version: 5,
  contentVersion: ({ campaign }) => String(campaign.version),
  largest: largestFile,
  subject: 'maaling',
  rules: async () => {
    const { maalingSchema: schema, maalingSchema4, maaling5 } = await fetched();
    return { schema, migrations: { 4: migration(maalingSchema4, maaling5) } };
  },
};

/** One respondent's answers. */
export const svarFile: FileKind<Svar> = {
  kind: 'svar',
  version: 1,
  contentVersion: ({ version }) => String(version),
  subject: 'svar',
  rules: async () => ({ schema: (await fetched()).svarSchema }),
};

/** The counts of a meeting with the campaign they belong to. */
export const optaellingFile: FileKind<Optaelling> = {
  kind: 'optaelling',
  version: 1,
  contentVersion: ({ version }) => String(version),
  subject: 'optaelling',
  rules: async () => ({ schema: (await fetched()).optaellingSchema }),
};

/** A plan that travels by itself. */
export const planFile: FileKind<Plan> = {
  kind: 'handleplan',
  version: 1,
  contentVersion: ({ version }) => String(version),
  subject: 'handleplan',
  rules: async () => ({ schema: (await fetched()).handleplanSchema }),
};

/** How a coordinator reads the exports of a survey. */
export const mappingFile: FileKind<CsvMapping> = {
  kind: 'kolonnevalg',
  version: 1,
  contentVersion: ({ version }) => String(version),
  subject: 'kolonnevalg',
  rules: async () => ({ schema: (await fetched()).kolonnevalgSchema }),
};

/** What can be handed to a coordinator: one respondent's answers, or the counts of a meeting. */
export type HandedFile = { readonly svar: Svar } | { readonly optaelling: Optaelling };

export const handedFile: FileKind<HandedFile> = {
  ...openedAs(svarFile, (svar): HandedFile => ({ svar })),
  also: [openedAs(optaellingFile, (optaelling): HandedFile => ({ optaelling }))],
};
