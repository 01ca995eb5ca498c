/** The words that other topics use as well. */
export { priorityStatusNames } from './words.ts';
export { deadlineText, planFields } from './plan.ts';
