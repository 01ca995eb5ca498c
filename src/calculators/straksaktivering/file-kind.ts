/** The kind in the envelope of a saved business case, and the version, raised when the payload changes shape. */
export const caseFileKind = 'businesscase';
export const caseFileVersion = 2;
