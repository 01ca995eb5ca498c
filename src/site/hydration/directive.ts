/** What the directives share: how an island is fetched and woken, and what somebody pressed in it before. */

/** Fetches the code of an island. What it gives wakes the island. */
export type Load = () => Promise<() => Promise<void> | void>;

/** Hears which button is pressed in an island that sleeps. What comes back presses it again: once, however often somebody pressed while they waited. */
export function earlyPress(island: HTMLElement): () => void {
  let pressed: HTMLElement | null = null;
  const hear = ({ target }: Event): void => {
    if (target instanceof Element) pressed = target.closest('button') ?? pressed;
  };
  island.addEventListener('click', hear, { capture: true });
  return () => {
    island.removeEventListener('click', hear, { capture: true });
    pressed?.click();
  };
}
