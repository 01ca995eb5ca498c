/** The words that other topics use as well. */
export { sourceTexts } from './sources.ts';
export { figureAnchor, restsOn, sourceName, evidence, referenceSaid } from './evidence.ts';
