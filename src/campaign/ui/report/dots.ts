/** The radius of the dot that stands for a whole group. */
export const wholeGroup = 20;
/** The dot of a share of a group: its area is that share of the whole group's. */
export const radiusOf = (share: number): number => wholeGroup * Math.sqrt(share);
