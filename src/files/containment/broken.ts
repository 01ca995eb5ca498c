/**
 * What a page does when something on it breaks, wherever it happens: it says so, once, beside the way to the work.
 * Code that could not be fetched is known from the event of the loader, or from the browser's own words.
 */
import { flushDrafts } from '../draft-flush';

type Reason = 'broken' | 'missing';

/** What Chromium, Firefox and Safari each say of code that could not be fetched. */
const notFetched = /dynamically imported module|module script/i;

const reasonOf = (error: unknown): Reason => (error instanceof TypeError && notFetched.test(error.message) ? 'missing' : 'broken');

function watch(notice: HTMLElement): void {
  // That code is missing explains what broke, so it stays.
  const tell = (reason: Reason): void => {
    if (!notice.hidden && reason === 'broken') return;
    flushDrafts();
    for (const text of notice.querySelectorAll<HTMLElement>('[data-reason]')) text.hidden = text.dataset['reason'] !== reason;
    notice.hidden = false;
  };
  addEventListener('vite:preloadError', () => {
    tell('missing');
  });
  addEventListener('astro:hydration-error', (event) => {
    tell(reasonOf((event as CustomEvent<{ error: unknown }>).detail.error));
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    tell(reasonOf(reason));
  });
  addEventListener('error', ({ error, filename }) => {
    // A browser's own remarks and an extension's faults are not the page's.
    if (error !== undefined && error !== null && !filename.includes('-extension:')) tell(reasonOf(error));
  });
  notice.querySelector('button')?.addEventListener('click', () => {
    flushDrafts();
    location.reload();
  });
}

const notice = document.querySelector<HTMLElement>('.page-broken');
if (notice) watch(notice);
