/** Everything that only the expert view needs. It is fetched with the view, or with the first file somebody opens. */
export { default as Caution } from './Caution.svelte';
export { default as Costs } from './Costs.svelte';
export { default as Inflow } from './Inflow.svelte';
export { default as Ladder } from './Ladder.svelte';
export { default as Notice } from './Notice.svelte';
export { default as Relapse } from './Relapse.svelte';
export { default as Years } from './Years.svelte';
export { rows, withoutExpert } from './rows';
