/** Where an example stands on its page: the id of its first fact. */
export const exampleAnchor = (facts: readonly string[]): string => facts[0] ?? '';
