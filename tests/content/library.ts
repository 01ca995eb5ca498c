/** Reads content/ for the content tests, without Astro. */
import { globSync, readFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import * as schema from '@/content-schemas';
import { synonymSchema } from '@/search/build/synonym-schema';

/** Every folder of content/ and the schema its files follow. A new collection gets one line here. */
export const folders = {
  beslutninger: schema.beslutningSchema,
  eksempler: schema.eksempelSchema,
  elementer: schema.elementSchema,
  'flere-skal-med': schema.topicSchema,
  fordelinger: schema.fordelingSchema,
  forudsaetninger: schema.forudsaetningSchema,
  'ikke-fortalt': schema.untoldSchema,
  implementering: schema.topicSchema,
  indsatser: schema.indsatsSchema,
  kilder: schema.kildeSchema,
  kommuner: schema.kommuneSchema,
  laeseveje: schema.laesevejSchema,
  modelvalg: schema.modelvalgSchema,
  ordliste: schema.ordSchema,
  organisering: schema.topicSchema,
  potentialer: schema.topicSchema,
  regler: schema.regelSchema,
  'samskabt-styring': schema.topicSchema,
  satser: schema.satsSchema,
  soegning: synonymSchema,
  spoergeskemaer: schema.instrumentSchema,
  tal: schema.talSchema,
} as const satisfies Record<string, z.ZodType>;

/** The folders with guidance pages. */
export const guideFolders = [
  'elementer',
  'potentialer',
  'organisering',
  'flere-skal-med',
  'samskabt-styring',
  'implementering',
] as const satisfies readonly (keyof typeof folders)[];

export interface ContentFile {
  readonly file: string;
  /** As Astro names it: the path below the folder without ending. */
  readonly id: string;
  /** Frontmatter, or the whole of a YAML file. */
  readonly data: unknown;
  readonly body: string;
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

function read(folder: string, file: string): ContentFile {
  const text = readFileSync(file, 'utf8');
  const [head, yaml] = frontmatter.exec(text) ?? ['', text];
  const id = file.slice(`content/${folder}/`.length).replace(/\.\w+$/, '');
  return { file, id, data: parse(yaml), body: file.endsWith('.yaml') ? '' : text.slice(head.length) };
}

/** The files of a folder. */
export const filesIn = (folder: string): ContentFile[] =>
  globSync(`content/${folder}/**/*.{yaml,md,mdx}`)
    .map((file) => read(folder, file.split(sep).join('/')))
    .toSorted((a, b) => a.file.localeCompare(b.file));

/** The files of a folder, checked. */
export function entriesIn<F extends keyof typeof folders>(folder: F) {
  return filesIn(folder).map((file) => {
    const read = folders[folder].safeParse(file.data);
    if (!read.success) throw new Error(`${file.file} følger ikke sit skema.\n${z.prettifyError(read.error)}`);
    return { ...file, data: read.data as z.output<(typeof folders)[F]> };
  });
}

/** Ids of a folder, to check references against. */
export const idsIn = (folder: keyof typeof folders): Set<string> => new Set(filesIn(folder).map(({ id }) => id));

/** All guidance pages. */
export const guidePages = () => guideFolders.flatMap((folder) => entriesIn(folder).map((page) => ({ ...page, folder })));

/** The names of the folders that exist. */
export const foldersOnDisk = (): string[] =>
  globSync('content/*/')
    .map((folder) => basename(folder))
    .toSorted();
