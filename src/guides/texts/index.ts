/** The words that other topics use as well. */
export { topics } from './topics.ts';
