/** Why a saved file cannot be opened. One union for every tool; the Danish sentences stand in src/texts/files.ts. */
export type FileProblem =
  /** Larger than the limit (bytes). */
  | { readonly code: 'file-too-large'; readonly limit: number }
  /** Not JSON at all. */
  | { readonly code: 'file-not-json' }
  /** JSON, but not an envelope of ours. */
  | { readonly code: 'file-not-ours' }
  /** Ours, but made by another tool. */
  | { readonly code: 'file-other-kind'; readonly kind: string }
  /** Made by a newer version of the site. */
  | { readonly code: 'file-newer'; readonly version: number; readonly known: number }
  /** The content breaks the tool's rules at this place. */
  | { readonly code: 'file-invalid'; readonly path: string };

/** Files above this size are refused before they are read (bytes). */
export const maxFileSize = 1_000_000;
