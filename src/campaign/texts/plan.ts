/** The words of the plan: choosing, writing, the calendar and the printed sheet. */
import { eventUid, isDay, type CalendarEvent, type CandidateReason, type Plan, type PlanField, type Priority } from '../domain/index.ts';
import type { Median } from '../../assessment/domain/index.ts';
import { formatDate } from '../../base/format/danish.ts';
import { inWords } from '../../base/words/counting.ts';
import { apartText, shareText, stepsText } from './differences.ts';
import { unknownText, type Unit } from './sentences.ts';
import { betweenText, middleText } from '../../assessment/texts/index.ts';
import { quoted } from '../../base/words/wording.ts';

/** Choosing and keeping. */
export const planWords = {
  heading: 'Fra resultat til plan',
  intro: 'Vælg højst tre spørgsmål, og skriv, hvad I vil gøre. Listerne er forslag og ikke en rangordning. Det er jer, der vælger.',
  lists: 'Forslag fra resultatet',
  waits: 'Vis resultatet ovenfor, så kommer der forslag. I kan også vælge et spørgsmål selv.',
  count: (name: string, count: number) => `${name} (${String(count)})`,
  empty: 'Ingen spørgsmål.',
  choose: 'Vælg',
  isChosen: 'Valgt',
  /** Of the questions that are folded away; nothing to say where none is chosen. */
  chosenThere: (count: number) => (count === 0 ? undefined : `heraf ${String(count)} valgt`),
  other: 'Vælg et andet spørgsmål',
  noItem: 'Intet valgt',
  add: 'Læg i planen',
  full: 'I har valgt tre. Fjern et spørgsmål, hvis I hellere vil noget andet.',
  chosen: 'Det, I har valgt',
  nothing: 'I har ikke valgt noget endnu.',
  from: (list: string) => `Valgt fra listen »${list}«.`,
  free: 'Valgt af jer selv.',
  carried: 'Kommer fra en tidligere runde.',
  since: 'Siden forrige runde',
  guide: 'Læs om det',
  gone: 'Spørgsmålet findes ikke i denne udgave af spørgeskemaet.',
  noDate: 'Vi sætter ingen dato nu',
  status: 'Status',
  remove: 'Fjern fra planen',
  removed: (item: string) => `${item} er taget ud af planen.`,
  undo: 'Fortryd',
  check: 'Tjek planen',
  whole: 'Planen er hel.',
  missing: (count: number) => (count === 1 ? 'Planen mangler én ting.' : `Planen mangler ${inWords(count)} ting.`),
  save: 'Gem planen som fil',
  saved: 'Planen ligger nu i jeres mappe med hentede filer. Den følger også med i målingens fil.',
  open: 'Åbn en plan',
  opened: 'Planen er åbnet.',
  otherInstrument: (instrument: string) => `Planen hører til spørgeskemaet »${instrument}«. Åbn den på den side.`,
  calendar: 'Hent datoerne til kalenderen',
  calendarSaved: (days: number) =>
    days === 1
      ? 'Kalenderfilen har én dag. Åbn den i jeres kalender.'
      : `Kalenderfilen har ${inWords(days)} dage. Åbn den i jeres kalender.`,
  noDays: 'Der er ingen datoer i planen endnu.',
  print: 'Udskriv planen',
  keeping: 'En halv plan kan også gemmes. Skriv ikke navne eller CPR-numre.',
  sheet: 'Handleplan',
  unwritten: 'Ikke skrevet endnu',
} as const;

/** The fields in the order they are written. */
export const planFields: Readonly<Record<PlanField, { readonly label: string; readonly hint?: string }>> = {
  reason: { label: 'Hvorfor dette?', hint: 'Hvad så I i svarene, og hvad ved I fra hverdagen?' },
  action: { label: 'Hvad vil I gøre?' },
  ownerRole: { label: 'Hvem har ansvaret?', hint: 'Skriv en rolle eller en funktion og ikke et navn.' },
  firstStep: { label: 'Hvad er det første skridt?' },
  deadline: { label: 'Hvornår er det taget?' },
  sign: { label: 'Hvordan kan I se, at det virker?', hint: 'Skriv noget, I kan tælle eller høre i hverdagen.' },
};

/** What stands instead of a day. */
export const noDateLabel = 'Hvorfor er der ingen dato?';

/** When the first step is taken, as the sheet says it: a day, a reason, or undefined when neither is written. */
export function deadlineText({ deadline }: Pick<Priority, 'deadline'>): string | undefined {
  if ('noDateBecause' in deadline) return deadline.noDateBecause.trim() === '' ? undefined : `Ingen dato: ${deadline.noDateBecause}`;
  return isDay(deadline.date) ? formatDate(deadline.date) : undefined;
}

/** What the sentence of a reason needs to know of the questionnaire and the groups. */
export interface Told {
  readonly unit: Unit;
  /** The steps of the item, the weakest first. */
  readonly steps: readonly string[];
  readonly nameAt: (group: number) => string;
  /** The same name inside a sentence. */
  readonly inTextAt: (group: number) => string;
}

const placeText = (steps: readonly string[], median: Median): string =>
  median.lower === median.upper ? quoted(steps[median.lower - 1] ?? '') : betweenText(steps, median);

/** Why an item stands in a list; groups are named by their place. */
export function reasonText(reason: CandidateReason, { unit, steps, nameAt, inTextAt }: Told): string {
  if (reason.code === 'forskel') {
    const [a, b] = reason.groups.map(inTextAt) as [string, string];
    return reason.steps === 0 ? shareText(reason.share ?? 0, a, b) : apartText(reason.steps, a, b);
  }
  const name = nameAt(reason.group);
  if (reason.code === 'svag-midte') return `${name}: Midten ${middleText(steps, reason.median)}.`;
  if (reason.code === 'delte-meninger') return `${name}: Mindst tre af ti svar ligger i hver ende af skalaen.`;
  if (reason.code === 'ved-ikke') return `${name}: ${unknownText(unit, reason.dontKnow, reason.answered)}`;
  const [from, to] = [placeText(steps, reason.before), placeText(steps, reason.after)];
  return `${name}: Midten er gået ${stepsText(reason.steps)} tilbage, fra ${from} til ${to}.`;
}

const line = (label: string, text: string): readonly string[] => (text.trim() === '' ? [] : [`${label} ${text.trim()}`]);

/** The days of the plan. Priorities without a day that exists are left out. */
export function calendarEvents(
  { campaign = '', instrument, priorities }: Plan,
  statementOf: (item: string) => string,
): readonly CalendarEvent[] {
  return priorities.flatMap(({ item, deadline, firstStep, action, ownerRole, sign }): readonly CalendarEvent[] => {
    if (!('date' in deadline) || !isDay(deadline.date)) return [];
    const text = [
      `${item} ${statementOf(item)}`,
      ...line(planFields.action.label, action),
      ...line(planFields.ownerRole.label, ownerRole),
      ...line(planFields.sign.label, sign),
    ];
    const title = firstStep.trim() === '' ? `Handleplan: ${item}` : `Første skridt: ${firstStep.trim()}`;
    return [{ date: deadline.date, title, text: text.join('\n'), uid: eventUid(instrument, campaign, item) }];
  });
}
