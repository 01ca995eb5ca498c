import { emptyOrUnreadable, type Unreadable } from '../calculator.ts';

/** What is wrong with a text in a field, before the calculation even sees it. */
export type TypingProblem = Unreadable | 'inflow-not-whole';

const sentences: Readonly<Record<TypingProblem, string>> = {
  ...emptyOrUnreadable,
  'inflow-not-whole': 'Grupper af hele unge kræver et helt antal unge om året. Ret tallet, eller slå afrundingen fra.',
};

export const typingProblemText = (problem: TypingProblem): string => sentences[problem];
