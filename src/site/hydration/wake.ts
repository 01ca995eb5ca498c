/** Heard by every island that sleeps until it is needed. */
export const wakeEvent = 'styrbar:wake';

/** Wakes the whole page: something other than the reader changed what it shows. */
export const wakePage = (): void => {
  dispatchEvent(new Event(wakeEvent));
};
