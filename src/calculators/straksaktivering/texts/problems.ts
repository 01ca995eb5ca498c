import { emptyOrUnreadable, type Unreadable } from '../../../forms/words.ts';

/** What is wrong with a text in a field, before the calculation even sees it. */
export type TypingProblem = Unreadable | 'inflow-not-whole' | 'series-not-whole' | 'unanswered' | 'nobody-left' | 'control-left-more';

const sentences: Readonly<Record<TypingProblem, string>> = {
  ...emptyOrUnreadable,
  'inflow-not-whole': 'Grupper med et helt antal unge kræver et helt antal unge om året. Ret tallet, eller slå afrundingen fra.',
  'series-not-whole': 'Grupper med et helt antal unge kræver ét tal for alle årene. Slå afrundingen fra, eller lad feltet være tomt.',
  unanswered: 'Vælg et svar. Uden det regner vi ikke, for ellers ville alt, der sker, ligne en gevinst.',
  'nobody-left': 'Ingen af dem, I kaldte ind, forlod ydelsen. Så er der ingen virkning at regne på.',
  'control-left-more': 'Flere forlod ydelsen uden indsatsen end med den. Målingen viser ingen gevinst, så regnestykket kan ikke bruge den.',
};

/** Why a line of a curve is no point. */
const lineSentences = {
  'not-two-values': 'Skriv to tal med semikolon imellem, for eksempel 13;47,5.',
  'week-not-a-number': 'Ugen er ikke et tal, vi kan læse.',
  'share-not-a-number': 'Andelen er ikke et tal, vi kan læse. Skriv procent, for eksempel 47,5.',
} as const;

/** A sentence about a line; about the whole curve when there is no line. */
export const lineText = (line: number | undefined, sentence: string): string =>
  line === undefined ? sentence : `Linje ${String(line)}: ${sentence}`;

export const lineProblemText = ({ code, line }: { readonly code: keyof typeof lineSentences; readonly line: number }): string =>
  lineText(line, lineSentences[code]);

export const typingProblemText = (problem: TypingProblem): string => sentences[problem];
