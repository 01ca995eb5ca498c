/**
 * One person's or one group's sheet: instruments as data, answers, status by rule and findings. The public face of the folder.
 * Many respondents, rounds and plans are in src/campaign/domain, which builds on this.
 */
export * from './assess.ts';
export * from './balances.ts';
export * from './editions.ts';
export * from './ends.ts';
export * from './fidelity.ts';
export * from './findings.ts';
export * from './fingerprint.ts';
export * from './median.ts';
export * from './model.ts';
export * from './problems.ts';
export * from './registers.ts';
export * from './relevance.ts';
export * from './scale.ts';
export * from './status.ts';
export * from './tally.ts';
