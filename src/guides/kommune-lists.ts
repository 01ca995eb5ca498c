/** The municipalities as lists: by report and role, and what they did by theme. */
import type { Source } from '@/evidence/domain';
import { themes, type MunicipalRole, type Theme } from '@/guides/domain/kommuner';
import { municipalityPath } from '@/site/links';
import type { Deed, InReport, Municipality } from './kommuner';
import { firstSentence, type Piece } from '@/evidence/told';

/** A municipality's name and where it leads. */
export interface NameLink {
  readonly name: string;
  readonly path: `/${string}`;
}

/** The municipalities with the same role in the same report. */
export interface RoleGroup {
  /** Id of report and role, as the filter knows it. */
  readonly key: string;
  readonly source: Source;
  readonly role: MunicipalRole;
  readonly members: readonly (NameLink & { readonly themes: readonly Theme[] })[];
}

/** Something that one or more municipalities did, in one line. */
export interface DeedLine {
  readonly key: string;
  readonly source: Source;
  readonly who: readonly NameLink[];
  /** The title of an effort, or the short line or first sentence of an example. */
  readonly line: readonly Piece[];
}

const keyOf = ({ source, role }: InReport): string => `${source.id}-${role}`;

/** The themes of what a municipality did, in one report or in several. */
export const themesOf = (reports: readonly InReport[]): Theme[] =>
  themes.filter((theme) => reports.some(({ deeds }) => deeds.some((deed) => deed.theme === theme)));

/** The ids of a municipality's reports and roles. */
export const keysOf = ({ reports }: Municipality): string[] => reports.map(keyOf);

/** Every report and role with its municipalities, reports in this order. */
export function roleGroups(municipalities: readonly Municipality[], order: readonly string[]): RoleGroup[] {
  const all = municipalities.flatMap(({ name, slug, reports }) =>
    reports.map((report) => ({ name, path: municipalityPath(slug), report })),
  );
  const groups = [...Map.groupBy(all, ({ report }) => keyOf(report))].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const { source, role } = first.report;
    return [{ key, source, role, members: members.map(({ name, path, report }) => ({ name, path, themes: themesOf([report]) })) }];
  });
  return groups.toSorted((a, b) => order.indexOf(a.source.id) - order.indexOf(b.source.id) || b.members.length - a.members.length);
}

function lineOf({ title, short, text }: Deed): readonly Piece[] {
  const line = title ?? short;
  return line === undefined ? firstSentence(text) : [{ kind: 'text', text: line }];
}

/** What the municipalities did, by theme; an example that several share stands once. */
export function deedsByTheme(municipalities: readonly Municipality[]): { readonly theme: Theme; readonly lines: readonly DeedLine[] }[] {
  const all = municipalities.flatMap((municipality) =>
    municipality.reports.flatMap((report) => report.deeds.map((deed) => ({ municipality, report, deed }))),
  );
  return themes.map((theme) => {
    const deeds = all.filter(({ deed }) => deed.theme === theme);
    const shared = Map.groupBy(deeds, ({ deed, report }) =>
      [report.source.id, deed.page?.path, deed.anchor, JSON.stringify(lineOf(deed))].join(' '),
    );
    const lines = [...shared.values()].flatMap(([first, ...others]) =>
      first
        ? [
            {
              key: keyOf(first.report),
              source: first.report.source,
              line: lineOf(first.deed),
              who: [first, ...others].map(({ municipality, deed }) => ({
                name: municipality.name,
                path: `${municipalityPath(municipality.slug)}#${deed.anchor}` as const,
              })),
            },
          ]
        : [],
    );
    return { theme, lines };
  });
}
