/** From a case to the text in the form. Undefined when the case holds something the form has no place for. */
import { defaultPerYear, defaults, type CaseDraft } from '@/calculators/straksaktivering/domain';
import { fieldTexts, mixtureRows, type FieldName } from '@/calculators/straksaktivering/texts/fields';
import { draftFrom } from './draft';
import type { ExpertReader } from './expert-kit';
import { sameCase } from './same-case';
import { percentText } from '@/base/format/percent';
import type { Counterfactual } from '@/calculators/straksaktivering/file';
import { tableText } from './table';
import { textFor, type Typed } from './typed';

/** What the form shows for a case. */
export interface Showing {
  /** What stands in the field of the rule that the case does not use. */
  readonly standard: Readonly<Partial<Record<FieldName, string>>>;
  /** The group shares before rounding to whole persons, where a file tells them. */
  readonly groupShares?: readonly number[] | undefined;
  /** How the file says what would have happened anyway. Without a word about it, a share in the case is an assumption. */
  readonly counterfactual?: Counterfactual | undefined;
  /** A number that the case leaves out is an empty field, as in a file. Otherwise it is its standard value, as in an example. */
  readonly holes?: boolean;
  /** The expert's fields, once they are fetched. Without them a case that needs them has no place in the form. */
  readonly kit?: ExpertReader | undefined;
}

/** Opens a case; what comes out reads back as the very same case. */
export function openedFrom(input: CaseDraft, showing: Showing): Typed | undefined {
  const expert = showing.kit?.textsFrom(input);
  return candidates(input, showing)
    .map((typed) => ({ ...typed, expert }))
    .find((candidate) => sameCase(input, draftFrom(candidate, showing.kit)));
}

/** The shares as they are; as a file tells them before rounding; or the whole percentages that become them when rounded. */
function candidates(input: CaseDraft, { standard, groupShares, counterfactual, holes = false }: Showing): readonly Typed[] {
  const shares = (input.efter ?? []).map(({ andel }) => andel);
  const texts = (values: readonly (number | undefined)[]) => values.map((value) => (value === undefined ? '' : percentText(value)));
  const wholePercent = shares.map((share) => (share === undefined ? undefined : Number(share.toFixed(2))));
  const numbers = numbersOf(holes ? input : { ...whatNobodySays, ...input });
  const plain = typedFrom(input, numbers, standard, texts(shares));
  const rounded = { ...typedFrom(input, numbers, standard, texts(groupShares ?? wholePercent)), wholePersons: true };
  const readable = groupShares === undefined && texts(shares).every((text) => text.length <= readableShare);
  const written = readable ? [plain, rounded] : [rounded, plain];
  return [...written.map((typed) => answered(typed, counterfactual)), ...(input.effektRealisering === undefined ? [] : written)];
}

/** The form with the answer a file holds; with no answer the step is still open, unless the case itself has a share. */
function answered(typed: Typed, counterfactual: Counterfactual | undefined): Typed {
  if (counterfactual === undefined) return typed;
  const { type, ...counts } = counterfactual;
  const told = Object.entries<number | undefined>(counts).map(([field, value]): [string, string] => [
    field,
    value === undefined ? '' : textFor(field as FieldName, value),
  ]);
  return { ...typed, evidence: type, fields: { ...typed.fields, ...Object.fromEntries(told) } };
}

/** "64,92" is readable; "30,06535947712418" is not. */
const readableShare = 5;

const whatNobodySays = { laekage: defaults.laekage, etablering: defaults.etablering };

function typedFrom(input: CaseDraft, numbers: Numbers, standard: Showing['standard'], shares: readonly string[]): Typed {
  const { kommuneAndel, anciennitet, ...rest } = standard;
  const otherRule: Showing['standard'] = {
    ...rest,
    ...(input.regel?.type === 'flad' ? {} : { kommuneAndel }),
    ...(input.regel?.type === 'trappe' && input.regel.anciennitet?.length === 1 ? {} : { anciennitet }),
  };
  const written = (Object.keys(fieldTexts) as FieldName[]).map((field): [FieldName, string] => {
    const value = numbers[field];
    return [field, value === undefined ? (otherRule[field] ?? '') : textFor(field, value)];
  });
  return {
    fields: {
      ...(Object.fromEntries(written) as Record<FieldName, string>),
      ...(input.efter?.length === 1 ? {} : Object.fromEntries(mixtureRows.map((row, group) => [row.share, shares[group] ?? '']))),
    },
    indfasning: (input.indfasning ?? Array.from({ length: input.horisontAar ?? 0 }, () => defaultPerYear)).map(percentText),
    spread: input.foer === undefined || input.foer.type === 'nul' ? 'fast' : input.foer.type,
    tables: { foer: tableOf(input.foer), efter: tableOf(input.efter?.[0]?.varighed) },
    after: input.efter?.length === 1 ? 'samlet' : 'grupper',
    rule: input.regel?.type ?? 'flad',
    evidence: input.effektRealisering === undefined ? undefined : 'antaget',
    wholePersons: false,
  };
}

const tableOf = (stay: CaseDraft['foer']): string => (stay?.type === 'tabel' ? tableText(stay.punkter ?? []) : '');

type Numbers = Partial<Record<FieldName, number | undefined>>;

/** The values that have a field of their own. */
function numbersOf(input: CaseDraft): Numbers {
  const { regel, efter = [] } = input;
  const one = efter.length === 1;
  return {
    tilgang: typeof input.tilgang === 'number' ? input.tilgang : undefined,
    ugerFoer: weeksOf(input.foer),
    form: input.foer?.type === 'weibull' ? input.foer.form : undefined,
    udebliverAndel: one ? input.udeblivelse : undefined,
    ugerEfter: one ? weeksOf(efter[0]?.varighed) : undefined,
    aktiveringsUger: input.aktiveringsUger,
    ...(one ? {} : Object.fromEntries(mixtureRows.map((row, group) => [row.weeks, weeksOf(efter[group]?.varighed)]))),
    effektRealisering: input.effektRealisering,
    laekage: input.laekage,
    ydelsePrAar: input.ydelsePrAar,
    kommuneAndel: regel?.type === 'flad' ? regel.andel : undefined,
    anciennitet: regel?.type === 'trappe' && regel.anciennitet?.length === 1 ? regel.anciennitet[0]?.uger : undefined,
    aktivAndel: regel?.type === 'aktivitet' ? regel.aktivAndel : undefined,
    aarsvaerk: input.aarsvaerk,
    loenPrAarsvaerk: input.loenPrAarsvaerk,
    oevrigDrift: input.oevrigDrift,
    driftRefusion: input.driftRefusion,
    etablering: input.etablering,
    horisontAar: input.horisontAar,
    diskonteringsrente: input.diskonteringsrente,
  };
}

function weeksOf(stay: CaseDraft['foer']): number | undefined {
  if (stay === undefined) return undefined;
  return 'uger' in stay ? stay.uger : stay.type === 'nul' ? 0 : undefined;
}
