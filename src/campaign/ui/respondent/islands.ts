/** The islands of the respondent's page. One file, so that the page fetches them together. */
export { default as HandIn } from './HandIn.svelte';
export { default as Invitation } from './Invitation.svelte';
export { default as AnswerSections } from '@/assessment/AnswerSections.svelte';
