/** Lets the header's search link and the "/" key open the search in place. Everything else is fetched when that happens. */
import { asksForSearch } from './shortcut';

/** Where the search page shows its own search. */
const place = document.getElementById('soegning');
const opener = document.querySelector<HTMLAnchorElement>('a.site-search');

async function openSearch(address: string): Promise<void> {
  try {
    const { openDialog } = await import('./dialog');
    openDialog();
  } catch {
    // Without the script the search page is still there, with its list of pages.
    location.assign(address);
  }
}

function open(event: Event): void {
  if (!opener) return;
  event.preventDefault();
  const field = place?.querySelector('input');
  if (field) field.focus();
  else void openSearch(opener.href);
}

opener?.addEventListener('click', (event) => {
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!elsewhere) open(event);
});
document.addEventListener('keydown', (event) => {
  if (asksForSearch(event)) open(event);
});
if (place)
  void import('./page').then(({ showSearch }) => {
    showSearch(place);
  });
