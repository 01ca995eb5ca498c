/** What a text mentions that stands in a file of its own. */
import type { ComponentName, ComponentProps } from './mdx-schema';

/** One mention. `measurements` are all those of a municipality; `id` is its slug. */
export interface Mention {
  readonly kind: 'figure' | 'term' | 'municipality' | 'measurements' | 'source';
  readonly id: string;
}

const each = (kind: Mention['kind'], ids: readonly string[]): Mention[] => ids.map((id) => ({ kind, id }));

/** Mentions of these figures, without those that the report does not tell. */
export const figureMentions = (ids: readonly string[]): Mention[] =>
  each(
    'figure',
    ids.filter((id) => id !== '-'),
  );

/** The figures of a distribution row by row: how many a row covers comes after what it shows. */
const figuresByRow = ({ raekker, kategorier, tal, antal }: ComponentProps<'Fordeling'>): string[] =>
  raekker.flatMap((_, row) => [...tal.slice(row * kategorier.length, (row + 1) * kategorier.length), ...(antal ?? []).slice(row, row + 1)]);

/** What each component mentions, in reading order. One that is not here mentions nothing. */
const mentionedBy: { readonly [N in ComponentName]?: (props: ComponentProps<N>) => readonly Mention[] } = {
  Tal: ({ id }) => figureMentions([id]),
  Taltabel: ({ tal }) => figureMentions(tal),
  Sammenligning: ({ tal }) => figureMentions(tal),
  Fordeling: (props) => figureMentions(figuresByRow(props)),
  Maalinger: ({ kommune }) => each('measurements', [kommune]),
  Ord: ({ id }) => each('term', [id]),
  Eksempel: ({ kommune }) => each('municipality', kommune),
  Belaeg: ({ kilde }) => each('source', [kilde]),
};

/** What a component with these props mentions, in reading order. */
export const mentionsOf = <N extends ComponentName>(name: N, props: ComponentProps<N>): readonly Mention[] =>
  mentionedBy[name]?.(props) ?? [];

/** The ids of one kind, in reading order and each once. A figure's number on the page is its place in the list, counted from one. */
export const idsOf = (kind: Mention['kind'], mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.filter((mention) => mention.kind === kind).map(({ id }) => id)),
];
