/** The glossary: every term with its source, the terms beside it and the pages that use it. */
import { getCollection, getEntry } from 'astro:content';
import type { Source, Term } from '@/evidence/domain';
import { pagesUsing, type Backlink } from './backlinks';
import { sourceById } from '@/evidence/figures';

/** A term with all that the glossary tells about it. */
export interface GlossaryTerm extends Term {
  readonly synonyms: readonly string[];
  /** Absent when the word is common in the field and the meaning is ours. */
  readonly source: Source | undefined;
  /** Terms that are understood together with this one. */
  readonly see: readonly Pick<Term, 'id' | 'term'>[];
  readonly usedOn: readonly Backlink[];
}

/** The name of a term; `usedBy` tells the editor where the reference stands. */
export async function termName(id: string, usedBy: string): Promise<Pick<Term, 'id' | 'term'>> {
  const entry = await getEntry('ordliste', id);
  if (!entry) throw new Error(`Ukendt ord »${id}« i ${usedBy}. Opret content/ordliste/${id}.yaml, eller ret stavningen.`);
  return { id, term: entry.data.term };
}

/** All terms, in no particular order. */
export async function glossary(): Promise<GlossaryTerm[]> {
  return Promise.all(
    (await getCollection('ordliste')).map(async ({ id, data: { term, meaning, dated, synonyms = [], source, see = [] } }) => {
      const file = `content/ordliste/${id}.yaml`;
      return {
        ...{ id, term, meaning, dated, synonyms },
        source: source === undefined ? undefined : await sourceById(source, file),
        see: await Promise.all(see.map((other) => termName(other, file))),
        usedOn: await pagesUsing(id),
      };
    }),
  );
}
