import { mount } from 'svelte';
import SearchPage from './SearchPage.svelte';

/** Shows the search in its place on the search page, instead of the words that stand there without JavaScript. */
export const showSearch = (target: HTMLElement): void => {
  target.replaceChildren();
  mount(SearchPage, { target });
};
