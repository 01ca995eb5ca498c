import { mount, unmount } from 'svelte';
import SearchDialog from './SearchDialog.svelte';

/** Opens the search over the page. Closing gives the focus back to where it was. */
export function openDialog(): void {
  // Two quick presses while the script was on its way are one wish.
  if (document.querySelector('dialog[open]')) return;
  const shown = mount(SearchDialog, { target: document.body, props: { onclose: () => void unmount(shown) } });
}
