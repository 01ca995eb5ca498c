/** The id of every statement to print before a role is chosen: BlankSheet writes it, and AnswerSections takes its place. */
export const blankSheet = 'ark';
