import { describe, expect, it } from 'vitest';
import { tallyOf } from '@/campaign/domain';
import { countColumns } from '@/campaign/ui/report/count-columns';
import { enig, itemOf } from '../domain/campaign';

const item = (notRelevant: boolean) => ({ item: itemOf('1.1', { notRelevant }), scale: enig });
const tally = tallyOf([1, 2, 0, 3, 4, 5, 6, 7]);

describe('Tallene bag søjlerne', () => {
  it('har kun »Ikke relevant«, hvor et af punkterne kan få det svar', () => {
    const names = countColumns([item(false)]).map(({ name }) => name);
    expect(names).toEqual([...enig.steps, 'Ved ikke', 'Ubesvaret']);
    expect(countColumns([item(false), item(true)]).map(({ name }) => name)).toEqual([
      ...enig.steps,
      'Ved ikke',
      'Ikke relevant',
      'Ubesvaret',
    ]);
  });

  it('giver alle svar tilsammen, hvert i sin kolonne', () => {
    expect(countColumns([item(false)]).map(({ count }) => count(tally))).toEqual([3, 4, 5, 6, 7, 2, 1]);
    const some = tallyOf([1, 2, 8, 3, 4, 5, 6, 7]);
    expect(countColumns([item(true)]).map(({ count }) => count(some))).toEqual([3, 4, 5, 6, 7, 2, 8, 1]);
  });
});
