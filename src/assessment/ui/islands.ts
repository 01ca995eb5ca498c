/** The islands of a sheet to keep. One file, so that the page fetches them together. */
export { default as AnswerSections } from '../AnswerSections.svelte';
export { default as FilePanel } from './FilePanel.svelte';
export { default as Registers } from './Registers.svelte';
export { default as Result } from './Result.svelte';
export { default as Start } from './Selvevaluering.svelte';
