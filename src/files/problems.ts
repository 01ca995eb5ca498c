/** Why a saved file cannot be opened, or work cannot be saved. One union for every tool; the Danish sentences stand in words.ts. */
export type FileProblem =
  /** Larger than the limit (bytes). */
  | { readonly code: 'file-too-large'; readonly limit: number }
  /** The browser could not read it. */
  | { readonly code: 'file-unreadable' }
  /** Not JSON at all. */
  | { readonly code: 'file-not-json' }
  /** JSON, but not an envelope of ours. */
  | { readonly code: 'file-not-ours' }
  /** Ours, but made by another tool. */
  | { readonly code: 'file-other-kind'; readonly kind: string }
  /** Made by a newer version of the site. */
  | { readonly code: 'file-newer'; readonly version: number; readonly known: number }
  /** Two values have the same name, so one of them would be lost. */
  | { readonly code: 'file-name-twice'; readonly name: string }
  /** The content breaks the tool's rules at this place. */
  | { readonly code: 'file-invalid'; readonly path: string }
  /** So many more places, which are not told one by one. */
  | { readonly code: 'file-invalid-more'; readonly count: number }
  /** The part of the site that knows the tool's rules could not be fetched. */
  | { readonly code: 'rules-not-fetched' }
  /** The browser will not keep it on this device. */
  | { readonly code: 'device-refused' }
  /** Something lies on this device that cannot be read, and it is not written over. */
  | { readonly code: 'device-unread' }
  /** Another tab has kept something newer of the same work. */
  | { readonly code: 'device-changed' };
