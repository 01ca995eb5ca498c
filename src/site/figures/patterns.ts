/** The fills of a picture of a distribution, told apart without colour. */
export const patternKinds = ['solid', 'hatched', 'plain', 'back-hatched', 'back-solid', 'dotted'] as const;
export type PatternKind = (typeof patternKinds)[number];

const scales: Readonly<Record<number, readonly PatternKind[]>> = {
  1: ['solid'],
  2: ['solid', 'back-hatched'],
  3: ['solid', 'plain', 'back-hatched'],
  4: ['solid', 'hatched', 'back-hatched', 'back-solid'],
  5: ['solid', 'hatched', 'plain', 'back-hatched', 'back-solid'],
  6: ['solid', 'hatched', 'plain', 'back-hatched', 'back-solid', 'dotted'],
};

/** From the most to the least: petrol at one end, ochre at the other, and what lies between in the middle. */
export const patternsFor = (categories: number): readonly PatternKind[] => scales[categories] ?? [];
