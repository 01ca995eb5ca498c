import { mount } from 'svelte';
import SearchDialog from './SearchDialog.svelte';

const dialog = mount<Record<string, never>, { open: () => void }>(SearchDialog, { target: document.body });

/** Opens the search over the page. Closing gives the focus back to where it was. */
export const openDialog = (): void => {
  dialog.open();
};
