/**
 * client:tool — wakes the first island of a page as soon as its code is here, because it brings what the others share; then those in view; and all
 * of them when somebody is there. They wake one at a time, each in a task of its own, so that the browser can draw and hear a key in between: first
 * the one somebody is in, then in the order they stand. What the server wrote is seen meanwhile.
 * A press that comes before counts: the button is pressed again, once, however often somebody pressed while they waited.
 */
import { inView, isInUse, somebody } from './wake.ts';

type Load = () => Promise<() => Promise<void> | void>;

interface Sleeper {
  readonly island: Element;
  readonly wake: () => Promise<void>;
}

let first: Promise<void> | undefined;
const waiting: Sleeper[] = [];
let underWay = false;

async function wakeInTurn(): Promise<void> {
  if (underWay) return;
  underWay = true;
  while (waiting.length > 0) {
    await new Promise((resolve) => setTimeout(resolve));
    const inUse = waiting.findIndex(({ island }) => isInUse(island));
    await waiting.splice(Math.max(0, inUse), 1)[0]?.wake();
  }
  underWay = false;
}

/** Hears which button is pressed in an island that sleeps. What comes back presses it again. */
function earlyPress(island: Element): () => void {
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

/** Done when the island is awake. One that fails does not keep the others asleep. */
async function wakeWhen(ready: Promise<unknown> | undefined, load: Load, island: Element): Promise<void> {
  const pressAgain = earlyPress(island);
  await ready;
  const hydrate = await load();
  await new Promise<void>((resolve, reject) => {
    const wake = async (): Promise<void> => {
      try {
        await hydrate();
        resolve();
      } catch (reason) {
        reject(reason as Error);
      }
    };
    waiting.push({ island, wake });
    void wakeInTurn();
  });
  pressAgain();
}

export default function tool(load: Load, _options: unknown, island: Element): Promise<void> {
  const shared = first?.catch(() => undefined);
  const woken = wakeWhen(shared && Promise.all([shared, Promise.race([somebody, inView(island)])]), load, island);
  first ??= woken;
  return woken;
}
