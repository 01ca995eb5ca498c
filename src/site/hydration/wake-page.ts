/** Heard by every island that sleeps. */
export const wakeEvent = 'styrbar:wake';

/** Wakes the whole page: something other than a person has changed what it shows. */
export const wakePage = (): void => {
  dispatchEvent(new Event(wakeEvent));
};
