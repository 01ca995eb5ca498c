/** The fifteen efforts of »Én plan« as rows that can be chosen between and sorted: what they are compared on, and how. */
import { caseworkers, groups, organisations } from '../../guides/domain/index.ts';

/** How much of the week those around the citizen sit together. */
export const coLocations = ['fuld', 'delvis', 'ingen'] as const;

/**
 * Who decides. samlet: one person under several laws. afgraenset: one person, with a narrow shared right. hver-sin: each in their own
 * field. ikke-oplyst: the report does not say.
 */
export const authorities = ['samlet', 'afgraenset', 'hver-sin', 'ikke-oplyst'] as const;

/** Whom the citizen goes to. begge: one who both decides and supports. par: several together. udfoerer: one who supports only. */
export const entries = ['sagsbehandler', 'begge', 'par', 'udfoerer'] as const;

/** What efforts are compared on, each with its values in order. */
export const facets = {
  gruppe: groups,
  organisering: organisations,
  rolle: caseworkers,
  samlokation: coLocations,
  myndighed: authorities,
  indgang: entries,
} as const;

/** One of the things efforts are compared on. */
export type Facet = keyof typeof facets;

/** A value of one facet. */
export type FacetValue<F extends Facet = Facet> = (typeof facets)[F][number];

/** The facets in the order of the columns. */
export const facetNames = Object.keys(facets) as readonly Facet[];

/** What an effort is on each facet. Only the group can be more than one. */
export type FacetValues = { readonly [F in Facet]: readonly FacetValue<F>[] };

/** What is wanted; a facet without a value is not asked about. */
export type Wanted = Readonly<Partial<Record<Facet, string>>>;

/** The rows that have everything that is wanted, in their order. */
export const chosen = <Row extends { readonly values: FacetValues }>(rows: readonly Row[], wanted: Wanted): readonly Row[] =>
  rows.filter(({ values }) =>
    facetNames.every((facet) => wanted[facet] === undefined || (values[facet] as readonly string[]).includes(wanted[facet])),
  );

/** What rows can be sorted by: the municipality, which is the order they come in, or a facet. */
export type Column = 'kommune' | Facet;

/** The rows sorted by a column. A facet sorts in the order of its values, not of the alphabet; equals keep the order they come in. */
export function sortedBy<Row extends { readonly values: FacetValues }>(
  rows: readonly Row[],
  column: Column,
  descending: boolean,
): readonly Row[] {
  const place = ({ values }: Row): number => {
    if (column === 'kommune') return 0;
    const order: readonly string[] = facets[column];
    return order.indexOf(values[column][0] ?? '');
  };
  const direction = descending ? -1 : 1;
  const start = descending && column === 'kommune' ? rows.toReversed() : rows;
  return start.toSorted((a, b) => direction * (place(a) - place(b)));
}
