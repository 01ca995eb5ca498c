/** The way to the expert's part of the page, which a guided calculation never fetches. */
import { fetchedOnce } from '@/site/fetched-once';

export type ExpertKit = typeof import('../expert/kit');

export const expertKit = fetchedOnce<ExpertKit>(() => import('../expert/kit'));
