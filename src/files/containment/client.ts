import wakerOf from '@astrojs/svelte/client.js';
import Contained from './Contained.svelte';

type Wake = ReturnType<typeof wakerOf>;

/** What wakes a part of this island inside its boundary. */
export default function containedWakerOf(island: HTMLElement): Wake {
  const wake = wakerOf(island);
  return (part: unknown, props, slotted, options) => wake(Contained, { ...props, part }, slotted, options);
}
