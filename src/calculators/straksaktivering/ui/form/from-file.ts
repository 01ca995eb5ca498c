/** From a case in a file or an example to the form. The shape of the case and what the file tells beside it decide the form. */
import { defaults, refusionstrappe2016, type CaseDraft } from '@/calculators/straksaktivering/domain';
import type { CaseFile, Counterfactual } from '@/calculators/straksaktivering/file';
import { numberText, typedFrom } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import { shareOfAnswer } from './counterfactual';
import { caseDraft, wholeGroups, type Shape } from './draft';
import { fields } from './fields';
import { defaultPhases, sameCase, sameValue } from './same-case';

/** What the form shows for a case. */
export interface Showing {
  /** What stands in the field of a rule that the case does not use. */
  readonly standard: Readonly<Record<'kommuneAndel' | 'anciennitet', string>>;
  /** A number that the case leaves out is an empty field, as in a file. Otherwise it is its standard value, as in an example. */
  readonly holes: boolean;
}

/** The form for a case. Undefined when it holds something the form has no place for: the case that comes out must be the very same. */
export function caseForm({ input, ...told }: CaseFile, { standard, holes }: Showing): Typed | undefined {
  const { foer, regel, ...rest } = holes ? input : { laekage: defaults.laekage, etablering: defaults.etablering, ...input };
  const typed = typedFrom(fields, {
    ...rest,
    foer: foer?.type === 'nul' ? { uger: 0 } : foer,
    efter: input.efter?.map((group) => (group.varighed?.type === 'nul' ? { ...group, varighed: { uger: 0 } } : group)),
    regel,
    indfasning: phaseIn(input),
    modfaktisk: answerIn(input, told.modfaktisk),
    form: shapeOf(input, told),
  });
  const form: Typed = {
    ...Object.fromEntries(Object.entries(typed).filter(([path]) => !isLater(path, phaseIn(input).length))),
    ...(typed['rule'] === 'flad' ? {} : { kommuneAndel: standard.kommuneAndel }),
    ...(typed['rule'] === 'trappe' && typed['anciennitet.0.andel'] === undefined ? {} : { anciennitet: standard.anciennitet }),
    effektRealisering: input.effektRealisering === undefined ? '' : numberText('%', input.effektRealisering),
  };
  return sameCase(input, caseDraft(form)) ? form : undefined;
}

const phaseIn = ({ indfasning, horisontAar }: CaseDraft): readonly (number | undefined)[] => indfasning ?? defaultPhases(horisontAar);

/** Whether a path is that of a year after the last; it gets its text when the horizon grows. */
const isLater = (path: string, years: number): boolean =>
  path.startsWith('indfasning.') && parseInt(path.slice('indfasning.'.length), 10) >= years;

function shapeOf(input: CaseDraft, { groupShares, gruppe }: Omit<CaseFile, 'input'>): Shape {
  const { foer, efter, regel } = input;
  const after = efter?.length === 1 ? 'samlet' : 'grupper';
  const ladder = regel?.type === 'trappe' ? regel : undefined;
  const [everyone, ...more] = ladder?.anciennitet ?? [];
  const single = more.length === 0 && everyone?.andel === 1;
  return {
    spread: foer === undefined || foer.type === 'nul' ? 'fast' : foer.type,
    after,
    rule: regel?.type ?? 'flad',
    ...(after === 'samlet' ? { andele: [input.udeblivelse], wholePersons: groupShares !== undefined } : sharesOf(input, groupShares)),
    gruppe,
    anciennitet: single ? everyone.uger : undefined,
    ancienniteter: single ? [] : ladder?.anciennitet,
    trin: sameValue(ladder?.trin, refusionstrappe2016) ? undefined : ladder?.trin,
  };
}

/** "64,92" is readable; "30,06535947712418" is not. */
const readableShare = 5;

/**
 * The groups' shares as one would type them. In whole persons, when a file tells the shares before rounding, or when nobody would type the
 * shares and the whole percentages become them; otherwise as they are.
 */
function sharesOf({ efter = [], tilgang }: CaseDraft, groupShares: CaseFile['groupShares']): Pick<Shape, 'andele' | 'wholePersons'> {
  const shares = efter.map(({ andel }) => andel);
  const readable = shares.every((share) => share === undefined || numberText('%', share).length <= readableShare);
  const before = groupShares ?? shares.map((share) => (share === undefined ? undefined : Number(share.toFixed(2))));
  const rounded = wholeGroups(typeof tilgang === 'number' ? tilgang : undefined, before) ?? before;
  const wholePersons = (groupShares !== undefined || !readable) && sameValue(shares, rounded);
  return { andele: wholePersons ? before : shares, wholePersons };
}

/** The answer in a file, as long as the share in the case is what it gives; a share without an answer, or with another, is an assumption. */
function answerIn({ effektRealisering }: CaseDraft, told: Counterfactual | undefined): Counterfactual | undefined {
  const share = effektRealisering ?? defaults.effektRealisering;
  if (told && (told.type === 'antaget' || sameValue(shareOfAnswer(told) ?? defaults.effektRealisering, share))) return told;
  return effektRealisering === undefined ? told : { type: 'antaget' };
}
