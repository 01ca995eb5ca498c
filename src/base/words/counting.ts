/** Small numbers as words. */

const countWords = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** "to"; digits beyond twelve. */
export const inWords = (count: number): string => countWords[count] ?? String(count);
