/** How the expert's fields are read: everything but the fields themselves. */
export { isKeepable, placeOf, sentences } from './problems';
export { labelOf, rows, stepOf } from './rows';
export { applied, textsFrom } from './values';
