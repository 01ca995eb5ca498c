/** The public face of the folder: everything other topics may use. */
export * from './evidence.ts';
