/** The one calculator that the islands of the page share. */
import { PageState } from '@/site/hydration/page-state';
import { Calculator } from './calculator.svelte';
import type { StraksaktiveringProps } from './props';

/** There is one calculator on the page. */
export const name = 'straksaktivering';

export const calculators = new PageState((content: StraksaktiveringProps) => new Calculator(content));
