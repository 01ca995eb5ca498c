/** The kinds in the envelopes of a campaign's files, and the versions, raised when a payload changes shape. Apart from the gate: who only saves needs none. */
export const maalingKind = 'maaling';
/**
 * 2: the rounds before, as they were shown. 3: rounds kept as guards only. 4: the campaign's own results as they were shown.
 * Files of earlier versions have none and are read as they are; the last result of one is made again of those who stood in it.
 */
export const maalingVersion = 4;
export const svarKind = 'svar';
export const svarVersion = 1;
export const optaellingKind = 'optaelling';
export const optaellingVersion = 1;
export const handleplanKind = 'handleplan';
export const handleplanVersion = 1;
export const kolonnevalgKind = 'kolonnevalg';
export const kolonnevalgVersion = 1;
