/** The chooser and the fifteen efforts it is tried on, beyond their schemas. */
import { describe, expect, it } from 'vitest';
import { models } from '@/organisation/domain/modelvalg';
import { entriesIn } from './library';

const municipalities = entriesIn('kommuner');
const efforts = entriesIn('indsatser');

it('hver indsats i forsøget står én gang i indsatser/, og ingen andre gør', () => {
  const designed = municipalities.flatMap(({ id, data }) =>
    data.reports.flatMap((report) => report.efforts.filter(({ design }) => design).map(({ facts }) => `${id} ${String(facts[0])}`)),
  );
  expect(designed).toHaveLength(15);
  expect(efforts.map(({ data }) => `${data.kommune} ${data.fact}`).toSorted()).toEqual(designed.toSorted());
});

describe.each(entriesIn('modelvalg'))('$file', ({ data }) => {
  const options = data.questions.flatMap((question) => question.options.map((option) => ({ question: question.id, ...option })));

  it('har hvert spørgsmål og hvert svar én gang', () => {
    const ids = data.questions.map(({ id }) => id);
    const answers = options.map(({ question, id }) => `${question} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('lader hvert spørgsmål skelne, og lader svarene skelne mellem, om hver model passer', () => {
    const flat = data.questions.filter((question) => new Set(question.options.map(({ weights }) => JSON.stringify(weights))).size === 1);
    expect(flat).toEqual([]);
    for (const model of models) {
      const weights = options.map((option) => option.weights[model] ?? 0);
      expect(Math.min(...weights), model).toBeLessThan(Math.max(...weights));
    }
  });

  it('skriver aldrig nul som vægt', () => {
    expect(options.filter(({ weights }) => Object.values(weights).includes(0))).toEqual([]);
  });

  it('kender alle de svar, der er læst om indsatserne', () => {
    const known = new Set(options.map(({ question, id }) => `${question} ${id}`));
    const unknown = efforts.flatMap(({ file, data: { answers } }) =>
      Object.entries(answers).flatMap(([question, option]) => (known.has(`${question} ${option}`) ? [] : `${file}: ${question} ${option}`)),
    );
    expect(unknown).toEqual([]);
  });
});
