import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareRounds, layoutOf, statesOf } from '@/campaign/domain';
import { allItems, scaleOf } from '@/assessment/domain';
import { followedView } from '@/campaign/ui/rounds/followed';
import { instrumentSchema } from '@/assessment/instrument-schema';
import { toInstrument } from '@/assessment/to-instrument';
import { collected, handIns } from '../domain/campaign';
import { published } from '../domain/published';

describe('Alle spørgeskemaer', () => {
  const folder = 'content/spoergeskemaer';
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  it.each(names)('kan følges fra runde til runde (%s)', (name) => {
    const instrument = toInstrument(name.replace('.yaml', ''), instrumentSchema.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))));
    const layout = layoutOf(instrument);
    const answered = (shift: number) =>
      instrument.roles.flatMap((role) =>
        Array.from({ length: 12 }, (_, at) => {
          const answers = Object.fromEntries(
            allItems(instrument).flatMap((item) => {
              const { steps } = scaleOf(instrument, item);
              return steps.length > 0 ? [[item.id, { state: ((at + shift * (at % 3)) % steps.length) + 1 }]] : [];
            }),
          );
          return handIns(role, statesOf(layout, role, answers), 1, at + shift * 100);
        }).flat(),
      );
    const before = published(collected(answered(0)), {}, layout);
    const after = published(collected(answered(1)), { previous: [before] }, layout);
    const comparison = compareRounds(before, after);
    const views = comparison.items.map((followed) => followedView(instrument, comparison, followed, before));
    const sentences = views.flatMap(({ rows }) => rows.map(({ sentence }) => sentence));
    expect(sentences.filter((sentence) => !sentence.endsWith('.') || /undefined|NaN| {2}| \./.test(sentence))).toEqual([]);
    const isCounted = allItems(instrument).some((item) => scaleOf(instrument, item).ordered && scaleOf(instrument, item).steps.length > 0);
    const drawn = views.filter(({ rows }) => rows.some(({ line }) => line));
    expect(drawn.length > 0).toBe(isCounted);
    // Words of 12 px that are longer than this do not fit in the picture.
    expect(drawn.flatMap(({ axis }) => [axis.top, axis.bottom]).filter((end) => end === '' || end.length > 48)).toEqual([]);
  });
});
