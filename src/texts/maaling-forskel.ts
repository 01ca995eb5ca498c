/** Sentences about differences: between two groups, within one, and from one round to the next. */
import { endsMeet, mayShowPercent, type Doubt, type Dumbbell, type Knob, type Parted } from '../domain/maaling/index.ts';
import { inWords } from './problems.ts';
import { chosenText, n, partText, type Unit } from './maaling-saetninger.ts';
import { capital, quoted } from './wording.ts';

/** "et halvt trin", "ét trin", "1,5 trin": the middle can lie between two steps. */
export const stepsText = (steps: number): string => (steps === 0.5 ? 'et halvt trin' : steps === 1 ? 'ét trin' : `${inWords(steps)} trin`);

/** Why a difference is told with a reservation. */
export const doubtSentences: Readonly<Record<Unit, Readonly<Record<Doubt['code'], string>>>> = {
  person: {
    'faa-personer': 'Forskellen kan skyldes få personer.',
    overlap: 'De, der er uden et svar på skalaen, kan udligne forskellen.',
    'ukendt-daekning': 'Antallet af inviterede er ukendt, så vi ved ikke, om de manglende svar kan udligne forskellen.',
  },
  sag: {
    'faa-personer': 'Forskellen kan skyldes få sager.',
    overlap: 'De sager, der er uden et svar på skalaen, kan udligne forskellen.',
    'ukendt-daekning': 'Antallet af sager i alt er ukendt, så vi ved ikke, om de manglende sager kan udligne forskellen.',
  },
};

/** "8 af 10": one knob of a dumbbell. */
export const knobText = ({ favourable, base }: Knob): string => partText(favourable, base);

/** What the knobs count, before the groups and their numbers. */
export const knobsText = (unit: Unit, choice: string): string =>
  unit === 'sag' ? `Så mange sager har ${quoted(choice)}:` : `Så mange svarer ${quoted(choice)}:`;

/** "Der er ét trin mellem midten for ledere og midten for medarbejdere." */
export const apartText = (steps: number, a: string, b: string): string =>
  `Der er ${stepsText(steps)} mellem midten for ${a} og midten for ${b}.`;

/** "Forskellen på ledere og medarbejdere er 23 procentpoint." */
export const shareText = (share: number, a: string, b: string): string =>
  `Forskellen på ${a} og ${b} er ${n(Math.round(Math.abs(share) * 100))} procentpoint.`;

/** What may be said about the gap: percentage points only where nothing speaks against it. Groups are named as inside a sentence. */
export function gapText(unit: Unit, { widest: { a, b, gap } }: Dumbbell, nameAt: (group: number) => string): string {
  const [one, other] = [nameAt(a.group), nameAt(b.group)];
  const between = gap.medianSteps > 0 ? `${apartText(gap.medianSteps, one, other)} ` : '';
  if (gap.share !== undefined) return between + shareText(gap.share, one, other);
  const first = gap.doubts.find(({ code }) => code === 'faa-personer') ?? gap.doubts[0];
  return between + (first ? doubtSentences[unit][first.code] : '');
}

const fewSentences: Readonly<Record<Unit, string>> = { person: ' Det kan skyldes få personer.', sag: ' Det kan skyldes få sager.' };

/** "4 af 10 svarer »uenig«, og 5 af 10 svarer »enig«." Where the ends meet, the outermost steps are named instead. */
export function partedText(unit: Unit, { published: { scale }, ends: { low, high, base } }: Parted): string {
  const [weak, strong] = endsMeet(scale) ? [scale.steps[0] ?? '', scale.steps.at(-1) ?? ''] : [scale.endNames.low, scale.endNames.high];
  const few = mayShowPercent(base) ? '' : fewSentences[unit];
  return `${capital(chosenText(unit, low, base, weak))}, og ${chosenText(unit, high, base, strong)}.${few}`;
}
