/** The key that opens the search. It can be turned off, because a single key can be pressed by mistake or by speech input (WCAG 2.1.4). */
import { forgetOnDevice, keepOnDevice, keptOnDevice } from '@/files/device';

const name = 'soegetast';

/** True unless it is turned off on this device. */
export const shortcutIsOn = (): boolean => keptOnDevice(name) !== 'fra';

/** Turns the key on or off. Only "off" is kept. */
export function turnShortcut(on: boolean): void {
  if (on) forgetOnDevice(name);
  else keepOnDevice(name, 'fra');
}

/** True when the key press asks for the search: a bare "/" outside fields and open dialogs. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  return !typing && !document.querySelector('dialog[open]') && shortcutIsOn();
}
