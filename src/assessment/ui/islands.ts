/** The islands of a sheet to keep that are there from the beginning. One file, so that the page fetches them together. */
export { default as AnswerSections } from '../AnswerSections.svelte';
export { default as Start } from './Selvevaluering.svelte';
