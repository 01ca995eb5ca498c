/** What is wrong with a text in a field, before the calculation even sees it. */
export type TypingProblem = 'empty' | 'not-a-number' | 'inflow-not-whole';

const sentences: Readonly<Record<TypingProblem, string>> = {
  empty: 'Her mangler et tal. Vi gætter ikke på det.',
  'not-a-number': 'Det er ikke et tal, vi kan læse. Skriv det for eksempel som 12,5 eller 1.370.000 eller 1,2 mio.',
  'inflow-not-whole': 'Grupper af hele unge kræver et helt antal unge om året. Ret tallet, eller slå afrundingen fra.',
};

export const typingProblemText = (problem: TypingProblem): string => sentences[problem];
