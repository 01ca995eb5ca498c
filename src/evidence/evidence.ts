/** Everything the components of a guidance page need, looked up once, so that they render in reading order. */
import { getEntry } from 'astro:content';
import type { Figure, Term } from '@/evidence/domain/evidence';
import { figureById } from './figures';
import { idsOf, type Mention } from './mentions';

/** What a guidance page mentions. The components read it from Astro.locals.evidence. */
export interface PageEvidence {
  /** File of the page, for messages to the editor. */
  readonly file: string;
  /** In reading order; a figure's number is its place, counted from one. */
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  /** Name by slug. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** Ledger facts that the page tells. */
  readonly facts: readonly string[];
  /** The assessment that the page's questions belong to. */
  readonly instrument: string | undefined;
  /** Figures and terms that the text has mentioned so far; the first mention is where the note leads back to. */
  readonly mentioned: Set<string>;
  /** Figures whose source card stands in the margin. */
  readonly carded: Set<string>;
}

async function termById(id: string, usedBy: string): Promise<Term> {
  const entry = await getEntry('ordliste', id);
  if (!entry) throw new Error(`Ukendt ord »${id}« i ${usedBy}. Opret content/ordliste/${id}.yaml, eller ret stavningen.`);
  const { term, meaning, dated } = entry.data;
  return { id, term, meaning, dated };
}

async function municipalityBySlug(slug: string, usedBy: string): Promise<[string, string]> {
  const entry = await getEntry('kommuner', slug);
  if (!entry) throw new Error(`Ukendt kommune »${slug}« i ${usedBy}. Opret content/kommuner/${slug}.yaml, eller ret stavningen.`);
  return [slug, entry.data.navn];
}

/** The evidence of a page whose text mentions this. Throws with a message to the editor when something mentioned does not exist. */
export async function evidenceOfMentions(file: string, mentions: readonly Mention[]): Promise<PageEvidence> {
  return {
    ...(await evidenceFrom(file, idsOf('figure', mentions))),
    terms: await Promise.all(idsOf('term', mentions).map((id) => termById(id, file))),
    municipalities: new Map(await Promise.all(idsOf('municipality', mentions).map((slug) => municipalityBySlug(slug, file)))),
  };
}

/** The evidence of a page that is not MDX and shows these figures, in this order. */
export async function evidenceFrom(file: string, figures: readonly string[]): Promise<PageEvidence> {
  return {
    file,
    figures: await Promise.all(figures.map((id) => figureById(id, file))),
    terms: [],
    municipalities: new Map(),
    facts: [],
    instrument: undefined,
    mentioned: new Set(),
    carded: new Set(),
  };
}

/** The evidence of the page being rendered, for a component. */
export function pageEvidence(locals: App.Locals, component: string): PageEvidence {
  if (locals.evidence) return locals.evidence;
  throw new Error(`<${component}> står på en side, der ikke har sat Astro.locals.evidence = await evidenceOf(…) før visningen.`);
}

/** A figure of the page with its number. */
export function numbered({ figures, file }: PageEvidence, id: string): { readonly figure: Figure; readonly number: number } {
  const index = figures.findIndex((figure) => figure.id === id);
  const figure = figures[index];
  if (!figure) throw new Error(`Tallet »${id}« er ikke blandt de tal, ${file} har slået op.`);
  return { figure, number: index + 1 };
}

/** True the first time; remembers. */
export function first(seen: Set<string>, id: string): boolean {
  const isFirst = !seen.has(id);
  seen.add(id);
  return isFirst;
}
