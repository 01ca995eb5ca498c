/** Where the items of a section begin on the page of a result. */
export const sectionAnchor = (section: string): string => `svar-${section}`;
