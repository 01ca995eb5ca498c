/** A small chooser for worked examples, and the real one with the fifteen efforts. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { dontKnow, type Chooser, type Choices } from '@/organisation/domain/modelvalg';
import { modelvalgSchema } from '@/organisation/chooser-schema';

const option = (id: string, weights: Chooser['questions'][number]['options'][number]['weights']) => ({
  id,
  label: id,
  why: '',
  weights,
  lines: ['1-2'],
});

/** Two questions: one with an order, one without. */
export const small: Chooser = {
  id: 'lille',
  version: 3,
  rules: { leastAnswers: 1, tieMargin: 10, partialFrom: 40, goodFrom: 70 },
  questions: [
    {
      id: 'afstand',
      question: 'Hvor langt?',
      ordered: true,
      options: [
        option('naer', { 'ny-enhed': 2 }),
        option('midt', { 'team-paa-tvaers': 1 }),
        option('fjern', { 'eksisterende-struktur': 2, 'ny-enhed': -2 }),
      ],
    },
    {
      id: 'hvem',
      question: 'Hvem?',
      ordered: false,
      options: [option('a', { 'ny-enhed': 1 }), option('b', { 'eksisterende-struktur': 1 })],
    },
  ],
};

const data = modelvalgSchema.parse(parse(readFileSync('content/modelvalg/organisering.yaml', 'utf8')));

/** The chooser that is published. */
export const published: Chooser = { id: 'organisering', ...data };

/** Any answers to the published chooser: an option, »ved ikke« or nothing for each question. */
export const anyChoices: fc.Arbitrary<Choices> = fc.record(
  Object.fromEntries(
    published.questions.map(({ id, options }) => [
      id,
      fc.option(fc.constantFrom(dontKnow, ...options.map((one) => one.id)), { nil: undefined }),
    ]),
  ),
);
