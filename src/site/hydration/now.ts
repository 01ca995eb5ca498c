/** client:now — an island that wakes at once, and does then what somebody pressed before. */
import { earlyPress, type Load } from './directive.ts';

export default async function now(load: Load, _options: unknown, island: HTMLElement): Promise<void> {
  const pressAgain = earlyPress(island);
  const hydrate = await load();
  await hydrate();
  pressAgain();
}
