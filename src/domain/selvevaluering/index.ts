/** Self-assessment on described steps: the public face of the folder. */
export * from './assess.ts';
export * from './findings.ts';
export * from './median.ts';
export * from './model.ts';
export * from './problems.ts';
export * from './relevance.ts';
export * from './status.ts';
export * from './tally.ts';
