/**
 * client:tool — wakes the first island of a page as soon as its code is here, because it brings what the others share; then those in view; and all
 * of them when somebody is there. They wake one at a time, each in a task of its own, so that the browser can draw and hear a key in between: first
 * the one somebody is in, then in the order they stand. What the server wrote is seen meanwhile.
 * client:tool="later" — is not fetched before somebody is there, whether it is in view or not. When anything has changed it is hidden until it is
 * awake: it never shows something else than the form.
 * A press that comes before counts: the button is pressed again, once, however often somebody pressed while they waited.
 */
import { changed, inView, isInUse, somebody } from './wake.ts';

type Load = () => Promise<() => Promise<void> | void>;

interface Sleeper {
  readonly island: Element;
  readonly begin: () => void;
}

const waiting: Sleeper[] = [];
let underWay = false;

async function giveTurns(): Promise<void> {
  if (underWay) return;
  underWay = true;
  while (waiting.length > 0) {
    await new Promise((resolve) => setTimeout(resolve));
    const inUse = waiting.findIndex(({ island }) => isInUse(island));
    waiting.splice(Math.max(0, inUse), 1)[0]?.begin();
  }
  underWay = false;
}

const turnOf = (island: Element): Promise<void> =>
  new Promise((begin) => {
    waiting.push({ island, begin });
    void giveTurns();
  });

/** Hears which button is pressed in an island that sleeps. What comes back presses it again. */
function earlyPress(island: Element): () => void {
  let pressed = null as HTMLElement | null;
  const hear = ({ target }: Event): void => {
    if (target instanceof Element) pressed = target.closest('button') ?? pressed;
  };
  island.addEventListener('click', hear, { capture: true });
  return () => {
    island.removeEventListener('click', hear, { capture: true });
    pressed?.click();
  };
}

/**
 * Makes what stands in the fields of an island their own, as if somebody had typed it. Otherwise waking takes it out and puts it in again, and
 * whoever has marked the text in a field to write over it would write after it.
 */
function keepFields(island: Element): void {
  for (const field of island.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type="text"], textarea')) {
    const { value } = field;
    field.value = value;
  }
}

/** Hides an island that would show what was. What comes back shows it again. */
function hiddenOnChange(island: Element): () => void {
  let awake = false;
  void changed.then(() => island.classList.toggle('outdated', !awake && !isInUse(island)));
  return () => {
    awake = true;
    island.classList.remove('outdated');
  };
}

async function wakeWhen(ready: Promise<unknown> | undefined, load: Load, island: Element): Promise<void> {
  const pressAgain = earlyPress(island);
  await ready;
  const hydrate = await load();
  await turnOf(island);
  keepFields(island);
  await hydrate();
  pressAgain();
}

let first: Promise<void> | undefined;

export default async function tool(load: Load, { value }: { value?: true | 'later' }, island: Element): Promise<void> {
  const later = value === 'later';
  // One island that fails does not keep the others asleep.
  const shared = first?.catch(() => undefined);
  const show = later ? hiddenOnChange(island) : undefined;
  const woken = wakeWhen(shared && Promise.all([shared, later ? somebody : Promise.race([somebody, inView(island)])]), load, island);
  first ??= woken;
  await woken;
  show?.();
}
