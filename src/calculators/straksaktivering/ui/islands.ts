/** The islands of the form and the answer beside it. One file, so that the page fetches them together. */
export { default as CounterfactualStep } from './form/CounterfactualStep.svelte';
export { default as EffortStep } from './form/EffortStep.svelte';
export { default as FormHead } from './form/FormHead.svelte';
export { default as RulesStep } from './form/RulesStep.svelte';
export { default as StandingIsland } from './report/StandingIsland.svelte';
export { default as Start } from './form/Straksaktivering.svelte';
export { default as TodayStep } from './form/TodayStep.svelte';
export { default as WhoStep } from './form/WhoStep.svelte';
