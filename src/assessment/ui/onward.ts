/** The places below the statements that their navigation leads to. */
import { words } from '@/assessment/texts/selvevaluering';

/** A link to a place on the same page. */
export interface Onward {
  readonly href: `#${string}`;
  readonly label: string;
}

/** On the page of one's own sheet. */
export const ownSheet: readonly Onward[] = [
  { href: '#resultat', label: words.toResult },
  { href: '#gem', label: words.toSafekeeping },
];
