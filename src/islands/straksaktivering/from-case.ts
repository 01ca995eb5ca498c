/** From a case to the text in the form. Undefined when the case holds something the form has no place for. */
import { defaultPerYear, defaults, type CaseDraft } from '@/domain/businesscase';
import { fieldTexts, mixtureRows, type FieldName } from '@/texts/straksaktivering/fields';
import { draftFrom, type Kept } from './draft';
import { percentText } from '@/islands/shared/percent';
import { textFor, type Typed } from './typed';

/** The form as it stands when a case is opened, and the parts of the case that have no field. */
export interface Opened {
  readonly typed: Typed;
  readonly kept: Kept;
}

/** What the form shows for a case. */
export interface Showing {
  /** What stands in the field of the rule that the case does not use. */
  readonly standard: Readonly<Partial<Record<FieldName, string>>>;
  /** The group shares before rounding to whole persons, where a file tells them. */
  readonly groupShares?: readonly number[] | undefined;
}

/** Opens a case; what comes out reads back as the very same case. */
export function openedFrom(input: CaseDraft, showing: Showing): Opened | undefined {
  const kept = keptFrom(input);
  const typed = candidates(input, showing).find((candidate) => sameCase(input, draftFrom(candidate, kept)));
  return typed && { typed, kept };
}

const withoutField = [
  'ugerPrAar',
  'periodisering',
  'overheadPct',
  'driftPrHelaarsperson',
  'omkostningsTillaeg',
  'gevinstFradrag',
  'loenIndeks',
  'prisIndeks',
  'satsIndeks',
  'diskonteringsKonvention',
] as const satisfies readonly (keyof CaseDraft)[];

const keptFrom = (input: CaseDraft): Kept =>
  Object.fromEntries(withoutField.filter((key) => input[key] !== undefined).map((key) => [key, input[key]]));

/** The shares as they are; as a file tells them before rounding; or the whole percentages that become them when rounded. */
function candidates(input: CaseDraft, { standard, groupShares }: Showing): readonly Typed[] {
  const shares = (input.efter ?? []).map(({ andel }) => andel);
  const texts = (values: readonly (number | undefined)[]) => values.map((value) => (value === undefined ? '' : percentText(value)));
  const wholePercent = shares.map((share) => (share === undefined ? undefined : Number(share.toFixed(2))));
  const plain = typedFrom(input, standard, texts(shares));
  const rounded = { ...typedFrom(input, standard, texts(groupShares ?? wholePercent)), wholePersons: true };
  const readable = groupShares === undefined && texts(shares).every((text) => text.length <= readableShare);
  return readable ? [plain, rounded] : [rounded, plain];
}

/** "64,92" is readable; "30,06535947712418" is not. */
const readableShare = 5;

function typedFrom(input: CaseDraft, standard: Showing['standard'], shares: readonly string[]): Typed {
  const numbers = numbersOf(input);
  const stays = [input.foer, ...(input.efter ?? []).map(({ varighed }) => varighed)];
  const written = (Object.keys(fieldTexts) as FieldName[]).map((field): [FieldName, string] => {
    const value = numbers[field];
    return [field, value === undefined ? (standard[field] ?? '') : textFor(field, value)];
  });
  return {
    fields: {
      ...(Object.fromEntries(written) as Record<FieldName, string>),
      ...Object.fromEntries(mixtureRows.map((row, group) => [row.share, shares[group] ?? ''])),
    },
    indfasning: (input.indfasning ?? Array.from({ length: input.horisontAar ?? 0 }, () => defaultPerYear)).map(percentText),
    spread: stays.some((stay) => stay?.type === 'eksponentiel') ? 'eksponentiel' : 'fast',
    rule: input.regel?.type === 'trappe' ? 'trappe' : 'flad',
    wholePersons: false,
  };
}

/** The values that have a field of their own. */
function numbersOf(input: CaseDraft): Partial<Record<FieldName, number | undefined>> {
  const { regel } = input;
  return {
    tilgang: typeof input.tilgang === 'number' ? input.tilgang : undefined,
    ugerFoer: weeksOf(input.foer),
    aktiveringsUger: input.aktiveringsUger,
    ...Object.fromEntries(mixtureRows.map((row, group) => [row.weeks, weeksOf(input.efter?.[group]?.varighed)])),
    effektRealisering: input.effektRealisering ?? defaults.effektRealisering,
    laekage: input.laekage ?? defaults.laekage,
    ydelsePrAar: input.ydelsePrAar,
    kommuneAndel: regel?.type === 'flad' ? regel.andel : undefined,
    anciennitet: regel?.type === 'trappe' ? regel.anciennitet?.[0]?.uger : undefined,
    aarsvaerk: input.aarsvaerk,
    loenPrAarsvaerk: input.loenPrAarsvaerk,
    oevrigDrift: input.oevrigDrift,
    driftRefusion: input.driftRefusion,
    etablering: input.etablering ?? defaults.etablering,
    horisontAar: input.horisontAar,
    diskonteringsrente: input.diskonteringsrente,
  };
}

function weeksOf(stay: CaseDraft['foer']): number | undefined {
  if (stay === undefined) return undefined;
  return 'uger' in stay ? stay.uger : stay.type === 'nul' ? 0 : undefined;
}

/** Whether two cases give the same calculation: an optional field left out is its standard value. */
export function sameCase(one: CaseDraft, other: CaseDraft): boolean {
  const whole = (draft: CaseDraft) => ({
    ...defaults,
    indfasning: Array.from({ length: draft.horisontAar ?? 0 }, () => defaultPerYear),
    ...Object.fromEntries(Object.entries(draft).filter(isGiven)),
  });
  return sameValue(whole(one), whole(other));
}

/** Writing a share as a percentage and reading it again can move its last binary digit; that is no difference. */
const lastDigit = 1e-12;

function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= lastDigit * Math.abs(one);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  const [left, right] = [Object.entries(one).filter(isGiven), Object.entries(other).filter(isGiven)];
  return left.length === right.length && left.every(([key, value]) => sameValue(value, (other as Record<string, unknown>)[key]));
}

const isGiven = ([, value]: [string, unknown]): boolean => value !== undefined;
