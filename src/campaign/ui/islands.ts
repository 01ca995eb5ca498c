/** The island the coordinator's page begins with. */
export { default as Setup } from './setup/Setup.svelte';
