/** Printed distributions: every figure exists, stands on the questionnaire's own scale, and belongs to an item and a role it has. */
import { describe, expect, it } from 'vitest';
import { allItems, scaleOf } from '@/assessment/domain';
import { everyEdition } from '../../scripts/aftryk.ts';
import { entriesIn } from './library';

const figures = new Map(entriesIn('tal').map(({ id, data }) => [id, data]));
const editions = everyEdition();

describe.each(entriesIn('fordelinger'))('$file', ({ data }) => {
  const edition = editions.find(({ id }) => id === data.instrument);
  if (!edition) throw new Error(`${data.instrument} findes ikke`);
  const source = (id: string) => figures.get(id)?.source;

  it.each(data.entries)('$item bruger skemaets egen skala og roller, det spørger', ({ item: id, steps, roles }) => {
    const item = allItems(edition).find((each) => each.id === id);
    expect(item && scaleOf(edition, item).steps).toEqual(steps);
    expect(item?.responsible).toEqual(roles);
  });

  it.each(data.entries)('$item har et tal i procent fra samme rapport til hvert trin, eller en streg', ({ groups, steps }) => {
    for (const { name, tal } of groups) {
      expect(tal, name).toHaveLength(steps.length);
      const told = tal.filter((id) => id !== '-');
      expect(told.filter((id) => figures.get(id)?.unit !== 'pct.')).toEqual([]);
      expect(new Set(told.map(source)).size).toBe(1);
      expect(told.reduce((sum, id) => sum + (figures.get(id)?.value ?? 0), 0)).toBeLessThanOrEqual(101);
    }
  });
});
