/** When the islands of a page wake: those in view at once, and all of them as soon as anybody is there. */

import { wakeEvent } from './wake-page.ts';

/** What tells that somebody uses the page, or is about to. */
const signs = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'click',
  'input',
  'dragenter',
  'beforeprint',
];

/** Where on the page somebody was last. */
let place: EventTarget | null = null;

/** Whether somebody was last in this element. */
export const isInUse = (element: Element): boolean => place instanceof Node && element.contains(place);

/** Whether this tab has work from before, which a tool brings back. */
function hasWork(): boolean {
  try {
    return sessionStorage.length > 0;
  } catch {
    return false;
  }
}

/** When somebody is there. Whoever comes by a link to a place on the page is there already, and so is whoever has worked in this tab. */
export const somebody = new Promise<void>((resolve) => {
  if (location.hash !== '' || hasWork()) resolve();
  for (const sign of [...signs, wakeEvent])
    addEventListener(
      sign,
      ({ target }) => {
        if (sign !== 'pointermove' && target instanceof Element) place = target;
        resolve();
      },
      { capture: true, passive: true },
    );
});

/** When somebody has done what can change what the page shows. */
export const changed = new Promise<void>((resolve) => {
  const hear = ({ type, target }: Event): void => {
    if (type !== 'click' || (target instanceof Element && target.closest('button'))) resolve();
  };
  for (const sign of ['input', 'change', 'click', wakeEvent]) addEventListener(sign, hear, { capture: true, passive: true });
});

/** When the element is in view. What is not shown never is. An island has no box of its own, so its children are looked for. */
export const inView = (island: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    for (const child of island.children) observer.observe(child);
  });
