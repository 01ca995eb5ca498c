/** The islands that are fetched when somebody is there. One file, so that they come together. */
export { default as FilePanel } from './FilePanel.svelte';
export { default as Registers } from './Registers.svelte';
export { default as Result } from './Result.svelte';
