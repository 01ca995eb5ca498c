/**
 * client:tool — wakes an island as soon as its code is here. The islands of a page wake one at a time, in the order they stand in, each in a
 * task of its own: the first holds what the others share, and the browser can draw and hear a key in between.
 * A press that comes before counts: the button is pressed again, once, however often somebody pressed while they waited.
 */
type Load = () => Promise<() => Promise<void> | void>;

let turn: Promise<unknown> = Promise.resolve();

async function wakeAfter(before: Promise<unknown>, loaded: ReturnType<Load>, island: HTMLElement): Promise<void> {
  let pressed = null as HTMLElement | null;
  const hear = ({ target }: Event): void => {
    if (target instanceof Element) pressed = target.closest('button') ?? pressed;
  };
  island.addEventListener('click', hear, { capture: true });
  // One island that fails does not keep the others asleep.
  const [hydrate] = await Promise.all([loaded, before.catch(() => undefined)]);
  await new Promise((resolve) => setTimeout(resolve));
  await hydrate();
  island.removeEventListener('click', hear, { capture: true });
  pressed?.click();
}

export default function tool(load: Load, _options: unknown, island: HTMLElement): Promise<unknown> {
  turn = wakeAfter(turn, load(), island);
  return turn;
}
