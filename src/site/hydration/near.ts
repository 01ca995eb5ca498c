/**
 * client:near — an island that wakes when the reader comes near it, or at the first sign that somebody uses or prints the page.
 * Then everything on the page is awake before what was typed is read, and no result stands stale. Islands wake one at a time, and
 * only when those that wake at once are awake, because these hold what the page shares.
 */
import { earlyPress, type Load } from './directive.ts';
import { wakeEvent } from './wake.ts';

const signs = ['pointerdown', 'keydown', 'input', 'change', 'dragenter', 'beforeprint', wakeEvent] as const;
/** How far below the window an island begins to wake. */
const reach = '50% 0px';

const wanted = new Promise<void>((resolve) => {
  for (const sign of signs)
    addEventListener(
      sign,
      () => {
        resolve();
      },
      { once: true, capture: true, passive: true },
    );
});

const seen = (island: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: reach },
    );
    // The island itself has no box of its own.
    for (const child of island.children) observer.observe(child);
  });

const awake = (island: Element): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    if (island.hasAttribute('ssr')) island.addEventListener('astro:hydrate', done, { once: true });
    else done();
  });

/** When the islands that wake at once are awake. */
const shared = (): Promise<unknown> => Promise.all([...document.querySelectorAll('astro-island[client="now"]')].map(awake));

let queue: Promise<void> = Promise.resolve();

/** Wakes an island when its turn comes, with room for the browser in between. */
export default function near(load: Load, _options: unknown, island: HTMLElement): void {
  const pressAgain = earlyPress(island);
  void Promise.race([wanted, seen(island)]).then(() => {
    const turn = queue.then(async () => {
      const [hydrate] = await Promise.all([load(), shared()]);
      await new Promise((resolve) => setTimeout(resolve));
      await hydrate();
      pressAgain();
    });
    // One island that fails does not keep the others asleep.
    queue = turn.catch(() => undefined);
  });
}
