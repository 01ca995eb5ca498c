/** The kind in the envelope of a saved follow-up, and the version, raised when the payload changes shape. */
export const followUpFileKind = 'opfoelgning';
/** 2: the plan. Files of version 1 have none and are read as they are. */
export const followUpFileVersion = 2;
