/** The paths for politicians, leaders and economists keep what they promise. */
import { describe, expect, it } from 'vitest';
import { passagesUnder, proseOf, readMdx, type Passage } from '@/evidence/mdx-text';
import { readingMinutes } from '@/guides/domain/reading';
import { glossaryTexts } from '@/guides/texts/glossary';
import { sheetTexts } from '@/guides/texts/meeting-sheet';
import { pathTexts } from '@/guides/texts/reading-paths';
import { entriesIn, guidePages, idsIn } from './library';
import { lix, unsourcedDigits } from './prose';

const pages = new Map(guidePages().map((page) => [`${page.folder}/${page.id}`, page]));
const paths = entriesIn('laeseveje');

/** What is to be read at a step: the part, or the whole page; nothing where there is something to do. */
function textAt(step: (typeof paths)[number]['data']['stops'][number]['steps'][number]): readonly Passage[] | undefined {
  if ('door' in step) return [];
  const page = pages.get(step.read);
  const passages = page && readMdx(page.body, page.file).passages;
  return passages && step.section !== undefined ? passagesUnder(step.section, passages) : passages;
}

/** Every sentence that a reader of the path meets. */
const sentences = ({ summary, point, stops }: (typeof paths)[number]['data']): string[] => [
  summary,
  point,
  ...stops.flatMap(({ title, steps, takeaway }) => [title, takeaway, ...steps.map(({ why }) => why)]),
];

it('der er en vej til politikere, ledere og økonomer', () => {
  expect(paths.map(({ id }) => id).toSorted()).toEqual(['ledere', 'oekonomer', 'politikere']);
});

describe.each(paths)('$file', ({ data }) => {
  it('har stop ved fem, tyve og tres minutter', () => {
    expect(data.stops.map(({ minutes }) => minutes)).toEqual([5, 20, 60]);
  });

  it('fører kun til sider og afsnit, der er skrevet', () => {
    const steps = data.stops.flatMap((stop) => stop.steps);
    expect(steps.filter((step) => textAt(step) === undefined)).toEqual([]);
    expect(steps.filter((step) => 'read' in step && !pages.get(step.read)?.data.complete)).toEqual([]);
  });

  it('kan læses på højst tre fjerdedele af tiden ved hvert stop', () => {
    let reading = 0;
    for (const { minutes, steps } of data.stops) {
      reading += steps.reduce((sum, step) => sum + readingMinutes(proseOf(textAt(step) ?? [])), 0);
      expect(reading).toBeGreaterThan(0);
      expect(reading).toBeLessThanOrEqual(0.75 * minutes);
    }
  });

  it('nævner begreber, der står i ordlisten', () => {
    const known = idsIn('ordliste');
    expect(data.terms.filter((term) => !known.has(term))).toEqual([]);
  });

  it('er let at læse og uden cifre', () => {
    expect(lix(sentences(data).join('\n\n'))).toBeLessThanOrEqual(40);
    expect(unsourcedDigits(sentences(data).join('\n\n'))).toEqual([]);
  });
});

it.each(Object.entries({ glossaryTexts, sheetTexts, pathTexts }))('%s er let at læse', (_, texts) => {
  const written = Object.values(texts).map((text: string | ((value: never) => string)) =>
    typeof text === 'string' ? text : text(0 as never),
  );
  expect(lix(written.join('\n\n'))).toBeLessThanOrEqual(40);
});
