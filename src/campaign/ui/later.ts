/** The islands that are fetched when somebody is there. One file, so that they come together. */
export { default as AfterResult } from './AfterResult.svelte';
export { default as Collect } from './intake/Collect.svelte';
export { default as Keep } from './Keep.svelte';
export { default as Outcome } from './Outcome.svelte';
