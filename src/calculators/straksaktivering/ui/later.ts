/** The islands that are fetched when somebody is there. One file, so that they come together. */
export { default as Beside } from './report/parts/Beside.svelte';
export { default as Check } from './report/parts/Check.svelte';
export { default as FileIsland } from './form/FileIsland.svelte';
export { default as HowSure } from './report/parts/HowSure.svelte';
export { default as Verdict } from './report/parts/Verdict.svelte';
export { default as WeekByWeek } from './report/parts/WeekByWeek.svelte';
export { default as WhatIf } from './report/parts/WhatIf.svelte';
export { default as YearByYear } from './report/parts/YearByYear.svelte';
