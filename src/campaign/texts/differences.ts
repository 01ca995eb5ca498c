/** Sentences about differences: between two groups, within one, and from one round to the next. */
import { endsMeet, mainDoubt, mayShowPercent, type Doubt, type Dumbbell, type Gap, type Knob, type Parted } from '../domain/index.ts';
import { inWords } from '../../base/words/counting.ts';
import { chosenText, n, partText, type Unit } from './sentences.ts';
import { capital, eitherOf } from '../../base/words/wording.ts';

/** "et halvt trin", "ét trin", "halvandet trin", "to og et halvt trin": the middle can lie between two steps. */
export function stepsText(steps: number): string {
  if (steps === 0.5) return 'et halvt trin';
  if (steps === 1) return 'ét trin';
  if (steps === 1.5) return 'halvandet trin';
  return `${inWords(Math.floor(steps))}${Number.isInteger(steps) ? '' : ' og et halvt'} trin`;
}

/** The mark of a difference that is told with a reservation. What it stands for is said once above. */
const doubtMarks: Readonly<Record<Unit, Readonly<Record<Doubt['code'], string>>>> = {
  person: { 'faa-personer': 'få personer', overlap: 'manglende svar', 'ukendt-daekning': 'ukendt antal inviterede' },
  sag: { 'faa-personer': 'få sager', overlap: 'manglende sager', 'ukendt-daekning': 'ukendt antal sager' },
};

const doubtMeanings: typeof doubtMarks = {
  person: {
    'faa-personer': 'Mindst én af grupperne har under tyve svar på skalaen. Forskellen kan skyldes få personer.',
    overlap: 'De, der er uden et svar på skalaen, kan udligne forskellen.',
    'ukendt-daekning': 'Vi ved ikke, om de manglende svar kan udligne forskellen.',
  },
  sag: {
    'faa-personer': 'Mindst én af grupperne har under tyve svar på skalaen. Forskellen kan skyldes få sager.',
    overlap: 'De sager, der er uden et svar på skalaen, kan udligne forskellen.',
    'ukendt-daekning': 'Vi ved ikke, om de manglende sager kan udligne forskellen.',
  },
};

/** "Forbehold: få personer." */
export const doubtText = (unit: Unit, code: Doubt['code']): string => `Forbehold: ${doubtMarks[unit][code]}.`;

/** "Få personer: Mindst én af grupperne …": what each mark stands for. */
export const doubtKey = (unit: Unit, codes: readonly Doubt['code'][]): readonly string[] =>
  codes.map((code) => `${capital(doubtMarks[unit][code])}: ${doubtMeanings[unit][code]}`);

/** "8 af 10": one knob of a dumbbell. */
export const knobText = ({ favourable, base }: Knob): string => partText(favourable, base);

/** What the knobs count, before the groups and their numbers. */
export const knobsText = (unit: Unit, choices: readonly string[]): string =>
  unit === 'sag' ? `Så mange sager har ${eitherOf(choices)}:` : `Så mange svarer ${eitherOf(choices)}:`;

/** "Der er ét trin mellem midten for ledere og midten for medarbejdere." */
export const apartText = (steps: number, a: string, b: string): string =>
  `Der er ${stepsText(steps)} mellem midten for ${a} og midten for ${b}.`;

/** "Forskellen på ledere og medarbejdere er 23 procentpoint." */
export const shareText = (share: number, a: string, b: string): string =>
  `Forskellen på ${a} og ${b} er ${n(Math.round(Math.abs(share) * 100))} procentpoint.`;

/** Said where the two percentages that stand beside a difference are rounded so that they do not give it. */
function exactNote(share: number, { a, b }: Pick<Gap, 'a' | 'b'>): string {
  const [one, other] = [Math.round((a.favourable * 100) / a.base), Math.round((b.favourable * 100) / b.base)];
  return Math.abs(one - other) === Math.round(Math.abs(share) * 100) ? '' : ' Den er regnet, før procenterne blev rundet af.';
}

/** What may be said about the gap: percentage points only where nothing speaks against it. Groups are named as inside a sentence. */
export function gapText(unit: Unit, { widest: { a, b, gap } }: Dumbbell, nameAt: (group: number) => string): string {
  const [one, other] = [nameAt(a.group), nameAt(b.group)];
  const between = gap.medianSteps > 0 ? `${apartText(gap.medianSteps, one, other)} ` : '';
  if (gap.share !== undefined) return between + shareText(gap.share, one, other) + exactNote(gap.share, gap);
  const doubt = mainDoubt(gap);
  return between + (doubt ? doubtText(unit, doubt) : '');
}

/** "4 af 10 svarer »uenig«, og 5 af 10 svarer »enig«." Where the ends meet, the outermost steps are named instead. */
export function partedText(unit: Unit, { published: { scale }, ends: { low, high, base } }: Parted): string {
  const [weak, strong] = endsMeet(scale) ? [scale.steps.slice(0, 1), scale.steps.slice(-1)] : [scale.endNames.low, scale.endNames.high];
  const few = mayShowPercent(base) ? '' : ` ${doubtText(unit, 'faa-personer')}`;
  return `${capital(chosenText(unit, low, base, weak))}, og ${chosenText(unit, high, base, strong)}.${few}`;
}

/** What parted views are; where the ends of a scale meet, also which steps count, and what the reservation stands for where there is one. */
export const partedIntro = (unit: Unit, parted: readonly Parted[]): string =>
  [
    'Her ligger mindst tre af ti svar i hver ende af skalaen.',
    ...(parted.some(({ published }) => endsMeet(published.scale))
      ? ['Har en skala ikke noget trin midt imellem, tæller kun det laveste og det højeste trin.']
      : []),
    'Grænsen er vores. Et gennemsnit ville skjule det.',
    ...(parted.some(({ ends }) => !mayShowPercent(ends.base))
      ? [`Forbeholdet »${doubtMarks[unit]['faa-personer']}« betyder, at gruppen har under tyve svar på skalaen.`]
      : []),
  ].join(' ');
