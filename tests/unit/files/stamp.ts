import type { Stamp } from '../../../src/files/seal.ts';

/** The stamp of a file that a test saves. */
export const stamp: Stamp = { id: '0123456789abcdef', rev: 1, at: '2026-11-22' };
