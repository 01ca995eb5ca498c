/** Names one after another inside a sentence. */

/** "Holstebro og Helsingør". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;

/** What stands before this name in a list of so many: nothing, a comma or "og". */
export const between = (index: number, length: number): string => (index === 0 ? '' : index === length - 1 ? ' og ' : ', ');
