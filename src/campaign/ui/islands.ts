/** The islands of the coordinator's page. One file, so that the page fetches them together. */
export { default as AfterResult } from './AfterResult.svelte';
export { default as Collect } from './intake/Collect.svelte';
export { default as Keep } from './Keep.svelte';
export { default as Outcome } from './Outcome.svelte';
export { default as Setup } from './setup/Setup.svelte';
