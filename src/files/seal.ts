/** Writing the envelope around a saved file. It stands apart from the reading, because a page that only saves needs no gate. */

/** The text of a file that openFile reads again. savedAt is an ISO date-time. */
export const sealFile = (kind: string, version: number, savedAt: string, payload: unknown): string =>
  `${JSON.stringify({ app: 'styrbar', kind, schemaVersion: version, savedAt, payload }, undefined, 2)}\n`;
