export { excerpt, marked, spelling, type Piece } from './excerpt.ts';
export { buildIndex } from './indexing.ts';
export { type Similar } from './matching.ts';
export { indexFormat, type Page, type SearchIndex, type Section } from './model.ts';
export { search, type Found, type Hit } from './ranking.ts';
