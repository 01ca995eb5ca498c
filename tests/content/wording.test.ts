/** Wordings that were once mended stay mended. */
import { describe, expect, it } from 'vitest';
import { formatFigure } from '@/evidence/figure-format';
import { entriesIn, filesIn, folders, guidePages } from './library';
import { figuresBeginning, runningText, wordings } from './prose';

/** The scene LISES tells is about one woman. */
const aboutOneWoman = ['content/potentialer/moedet-med-borgeren.mdx'];
/** What a questionnaire asks changes only with a new edition. */
const written = (Object.keys(folders) as (keyof typeof folders)[]).filter((folder) => folder !== 'spoergeskemaer');

const stringsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
};

const texts = written
  .flatMap((folder) => filesIn(folder))
  .map(({ file, data, body }) => ({ file, text: [...stringsIn(data), file.endsWith('.mdx') ? runningText(body) : body].join('\n') }));

describe.each(Object.entries(wordings))('teksten %s', (name, wrong) => {
  it.each(texts.filter(({ file }) => name !== 'nævner mennesker uden køn' || !aboutOneWoman.includes(file)))('$file', ({ text }) => {
    expect(wrong.exec(text)?.[0]).toBeUndefined();
  });
});

describe('ingen sætning begynder med »ca.«', () => {
  const approximate = new Set(
    entriesIn('tal')
      .filter(({ data }) => formatFigure(data).startsWith('ca.'))
      .map(({ id }) => id),
  );
  const pages = [
    ...guidePages().map(({ file, body }) => ({ file, told: [body] })),
    ...[...entriesIn('kommuner'), ...entriesIn('kilder')].map(({ file, data }) => ({ file, told: stringsIn(data) })),
  ];

  it.each(pages)('$file', ({ told }) => {
    expect(told.flatMap(figuresBeginning).filter((id) => approximate.has(id))).toEqual([]);
  });
});
