/**
 * How many slips of the keys lie between two words: a letter too many, too few, wrong, or two neighbours swapped
 * (Damerau's distance in its restricted form: no letter is touched twice).
 */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

/**
 * How many slips a word may hold and still be taken for another: none in a short word, where one letter makes a different word,
 * and none in a number.
 */
export const slipsAllowed = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length <= 7 ? 1 : 2);
