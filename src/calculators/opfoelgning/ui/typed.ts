/** What stands in the form: text exactly as typed, so that half-typed and impossible input survives; and the case it is held against. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import { counted, type Counted, type FollowUpDraft, type Quarter } from '@/calculators/opfoelgning/domain';
import type { FollowUpFile } from '@/calculators/opfoelgning/file';

export type TypedQuarter = Record<Counted, string>;

export interface Typed {
  sag: FollowUpFile['sag'];
  quarters: TypedQuarter[];
  rule: { efterKvartaler: string; graense: string; hvem: string; besluttet: string };
  /** The action plan that lies beside; absent until somebody opens one. */
  handleplan?: FollowUpFile['handleplan'];
}

export const emptyQuarter = (): TypedQuarter => Object.fromEntries(counted.map((name) => [name, ''])) as TypedQuarter;
const emptyRule = (): Typed['rule'] => ({ efterKvartaler: '', graense: '', hvem: '', besluttet: '' });

/** A case with nothing counted yet. */
export const beginning = (sag: FollowUpFile['sag']): Typed => ({ sag, quarters: [emptyQuarter()], rule: emptyRule() });

/** What was counted: an empty field is absent. */
const quarterFrom = (typed: TypedQuarter): Quarter =>
  Object.fromEntries(
    counted.flatMap((name) => {
      const value = parseDanishNumber(typed[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const hasRule = ({ rule }: Typed): boolean => rule.efterKvartaler.trim() !== '' || rule.graense.trim() !== '';

/** What the domain is asked. */
export const draftFrom = (typed: Typed): FollowUpDraft => ({
  sag: typed.sag.payload.input,
  kvartaler: typed.quarters.map(quarterFrom),
  ...(hasRule(typed)
    ? { stopregel: { efterKvartaler: parseDanishNumber(typed.rule.efterKvartaler), graense: parseDanishNumber(typed.rule.graense) } }
    : {}),
});

/** The work as a file holds it. */
export function fileFrom(typed: Typed): FollowUpFile {
  const { hvem, besluttet } = typed.rule;
  const words = { ...(hvem.trim() === '' ? {} : { hvem }), ...(besluttet.trim() === '' ? {} : { besluttet }) };
  const rule = { ...draftFrom(typed).stopregel, ...words };
  return {
    sag: typed.sag,
    kvartaler: typed.quarters.map(quarterFrom),
    ...(Object.keys(rule).length === 0 ? {} : { stopregel: rule }),
    ...(typed.handleplan ? { handleplan: typed.handleplan } : {}),
  };
}

const text = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value, 20));

/** The form for a file. */
export function typedFrom({ sag, kvartaler, stopregel, handleplan }: FollowUpFile): Typed {
  const quarters = kvartaler.map((quarter) => Object.fromEntries(counted.map((name) => [name, text(quarter[name])])) as TypedQuarter);
  return {
    sag,
    quarters: quarters.length === 0 ? [emptyQuarter()] : quarters,
    rule: {
      efterKvartaler: text(stopregel?.efterKvartaler),
      graense: text(stopregel?.graense),
      hvem: stopregel?.hvem ?? '',
      besluttet: stopregel?.besluttet ?? '',
    },
    ...(handleplan ? { handleplan } : {}),
  };
}
