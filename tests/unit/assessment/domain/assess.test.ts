import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Answers, type AssessmentResult } from '@/assessment/domain';
import { anyState, assessment, instrument } from './instrument';

function resultOf(answers: Answers): AssessmentResult {
  const result = assess(instrument, assessment(answers));
  if (!result.ok) throw new Error('uventet afvisning');
  return result.value;
}
const ids = (answers: readonly { item: { id: string } }[]) => answers.map(({ item }) => item.id);
const problems = (...args: Parameters<typeof assessment>) => {
  const result = assess(instrument, assessment(...args));
  return result.ok ? [] : result.problems;
};

describe('assess(instrument, assessment)', () => {
  it('ser kun på de punkter, rollen kan svare på, med ansvar eller af erfaring', () => {
    const { sections, progress } = resultOf({ '1.1': { state: 3 }, '1.4': { state: 1 } });
    expect(sections.map(({ answers }) => ids(answers))).toEqual([
      ['1.1', '1.2', '1.3'],
      ['2.1', '2.2'],
    ]);
    expect(progress).toEqual({ chosen: 1, items: 5 });
  });

  it('viser det, vi ikke ved, som et fund for sig og ikke som svage svar', () => {
    const { knowledgeGaps, weakAnswers } = resultOf({
      '1.1': { state: 'ved-ikke' },
      '1.2': { state: 2 },
      '2.1': { state: 1 },
      '2.2': { state: 3 },
    });
    expect(ids(knowledgeGaps)).toEqual(['1.1']);
    expect(ids(weakAnswers)).toEqual(['2.1', '1.2']);
  });

  it('regner en note uden valg som et ubesvaret punkt', () => {
    expect(resultOf({ '1.1': { note: 'spørg økonomi' } }).progress.chosen).toBe(0);
  });

  it('nævner alle grunde, når svarene ikke passer til spørgeskemaet', () => {
    expect(problems({ '9.9': { state: 1 }, '8.8': { state: 2 } }, { version: 3 })).toEqual([
      { code: 'other-version', version: 3, known: 2 },
      { code: 'unknown-item', item: '9.9' },
      { code: 'unknown-item', item: '8.8' },
    ]);
    expect(problems({}, { instrument: 'et-andet' })).toEqual([{ code: 'other-instrument', instrument: 'et-andet' }]);
  });

  it('afviser et trin uden for skalaen og en rolle, skemaet ikke spørger', () => {
    expect(problems({ '1.1': { state: 5 }, '1.2': { state: 0 }, '2.1': { state: 2.5 } }, { role: 'borger' })).toEqual([
      { code: 'other-role', role: 'borger' },
      { code: 'off-scale', item: '1.1' },
      { code: 'off-scale', item: '1.2' },
      { code: 'off-scale', item: '2.1' },
    ]);
  });

  it('lader et svar kun virke i sit eget element', () => {
    fc.assert(
      fc.property(anyState, anyState, (state, other) => {
        const of = (last: typeof state) => resultOf({ '1.1': { state: 2 }, '1.2': { state }, '2.1': { state: last } }).sections[0];
        expect(of(other)).toEqual(of(state));
      }),
    );
  });
});
