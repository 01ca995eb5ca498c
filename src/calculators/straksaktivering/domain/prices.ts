import type { CaseDraft } from './model.ts';

/** Whether amounts stand in the prices of the first year (faste) or in those of their own year (løbende), as they do with any index. */
export const priceLevel = ({
  loenIndeks,
  prisIndeks,
  satsIndeks,
}: Pick<CaseDraft, 'loenIndeks' | 'prisIndeks' | 'satsIndeks'>): 'faste' | 'loebende' =>
  (loenIndeks ?? prisIndeks ?? satsIndeks) ? 'loebende' : 'faste';
