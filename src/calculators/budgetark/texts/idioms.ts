/** The ways to say a line, in a municipality's own words, and what each begins as. */
import type { Art, Frame, MeasureDraft } from '../domain/index.ts';

/** A way to say a line. */
export interface Idiom {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly art: Art;
  readonly ramme: Frame;
  readonly type: MeasureDraft['type'];
}

/** Lines that are typed. Staff and courses are service and benefits are transfers until somebody says otherwise. */
export const idioms: readonly Idiom[] = [
  { id: 'faerre', name: 'Færre helårspersoner', hint: 'antal gange pris', art: 'virkning', ramme: 'overfoersel', type: 'helaarspersoner' },
  { id: 'beloeb', name: 'Et beløb', hint: 'sparet, år for år', art: 'virkning', ramme: 'service', type: 'beloeb' },
  { id: 'aarsvaerk', name: 'Årsværk', hint: 'medarbejdere gange løn', art: 'udgift', ramme: 'service', type: 'aarsvaerk' },
  { id: 'prperson', name: 'Pris pr. person', hint: 'forløb, kurser, tilbud', art: 'udgift', ramme: 'service', type: 'prPerson' },
  { id: 'engang', name: 'Engangsudgift', hint: 'i ét år', art: 'udgift', ramme: 'service', type: 'beloeb' },
  { id: 'indtaegt', name: 'Indtægt', hint: 'pulje, refusion, tilskud', art: 'indtaegt', ramme: 'service', type: 'beloeb' },
];

/** Lines that come from another tool's file. */
export const fileIdioms = {
  name: 'Fra en gemt fil',
  hint: 'et regnestykke om varighed (Straksaktivering), færre i bestanden (Flerårigt grundbudget) eller flere medarbejdere (Sagsstamme)',
} as const;

/** What the lines of a file are called, where the file has no name. */
export const fileLineNames = {
  effect: 'Kortere tid på ydelsen',
  staff: 'Medarbejdere',
  running: 'Drift efter refusion',
  establishment: 'Engangsudgift',
  stock: 'Færre i bestanden',
  caseload: 'Flere medarbejdere',
  of: (name: string, part: string) => `${name}: ${part.toLowerCase()}`,
  nothing: 'Filen har ingen investering eller ingen tal, der kan regnes, så der er ikke noget at lægge i arket. Arket er urørt.',
  full: 'Der er ikke plads til filens linjer i arket. Arket er urørt.',
} as const;
