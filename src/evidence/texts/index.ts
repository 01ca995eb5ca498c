/** The words that other topics use as well. */
export { sourceTexts, sourceParts } from './sources.ts';
export { figureAnchor, restsOn, sourceName, evidence, referenceSaid } from './evidence.ts';
