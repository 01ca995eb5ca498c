/** What the overview says of a section when some of it, or all of it, is not shown. */
import { describe, expect, it } from 'vitest';
import { hidesAnswers, layoutOf, overviewOf, type Publication } from '@/campaign/domain';
import type { AnswerState } from '@/assessment/domain';
import { hiddenInSection, hiddenSentences } from '@/campaign/texts/words';
import { sectionEndsText } from '@/campaign/texts/sentences';
import { whySentences } from '@/assessment/texts/findings';
import { collected, handIns, instrumentOf, itemOf, sectionOf, small } from './campaign';
import { mixed, published } from './published';

describe('Et resultat', () => {
  const inWords = { steps: [], ordered: false, ends: { low: 0, high: 0 }, endNames: { low: [], high: [] } };
  const asked = instrumentOf([sectionOf(1, [itemOf('1.1', { responsible: ['leder'] }), itemOf('1.2', { scale: 'ord' })])], {
    scales: { enig: small.scales['enig'] ?? inWords, ord: inWords },
  });
  const hides = (leaders: readonly AnswerState[]) => {
    const answers = [...leaders.flatMap((state, at) => handIns('leder', [state], 1, at)), ...handIns('medarbejder', [], 5)];
    return hidesAnswers(published(collected(answers), {}, layoutOf(asked)));
  };

  it('skjuler noget, når en gruppes svar ikke vises, men ikke fordi en rolle ikke er spurgt, eller der svares med ord', () => {
    expect(hides([4, 4, 4, 4, 4])).toBe(true);
    expect(hides([4, 4, 4, 4, 2])).toBe(false);
  });
});

describe('Et afsnit med punkter af flere slags', () => {
  const asked = instrumentOf([sectionOf(1, [itemOf('1.1'), itemOf('1.2', { scale: 'emner' })])]);
  const cellWhen = (states: readonly AnswerState[]) =>
    overviewOf(
      asked,
      published(collected(states.flatMap((state, at) => handIns('leder', [state, (at % 3) + 1], 1, at))), {}, layoutOf(asked)),
    )[0]?.cells[0];

  it('har ingen gunstig ende, når punktet med den er skjult', () => {
    expect(cellWhen([4, 4, 4, 4, 4, 4])).toMatchObject({ code: 'uden-god-ende', view: { shown: 1, asked: 2 } });
    expect(cellWhen([4, 4, 4, 4, 4, 2])).toMatchObject({ code: 'vist', ends: { favourable: 5, base: 6 } });
  });

  it('siger, når ingen valgte et trin, og ikke nul af nul', () => {
    const cell = cellWhen(Array.from({ length: 10 }, () => 'ved-ikke'));
    expect(cell?.code).toBe('vist');
    expect(cell && sectionEndsText(cell)).toBe('Ingen valgte et trin');
  });
});

describe('Grunden til, at et afsnit ikke vises', () => {
  const hiddenIn = (made: Publication) => overviewOf(small, made).map(({ cells }) => cells[0]?.view.hidden);

  it('siger ikke, om få har svaret, eller om få har svaret det samme', () => {
    expect(hiddenIn(published(collected(handIns('leder', [4, 4, 4, 2], 6))))).toEqual([['faa-svar'], ['faa-svar']]);
    expect(hiddenIn(published(collected(handIns('leder', [4, undefined, 4, 2], 6))))).toEqual([['faa-svar'], ['faa-svar']]);
    expect(hiddenIn(published(collected(mixed('leder', 12), mixed('medarbejder', 8))))).toEqual([[], []]);
  });

  it('står alene, når den gælder hele afsnittet, og ellers som noget, der gælder nogle punkter', () => {
    expect(hiddenInSection(['faa-svar'])).toEqual([hiddenSentences['faa-svar']]);
    expect(hiddenInSection(['lille-forskel', 'faa-svar'])[1]).toBe(`Nogle spørgsmål: ${hiddenSentences['faa-svar']}`);
  });
});

describe('Et gennemsnit', () => {
  const items = ['1', '2', '3', '4', '5', '6'].map((id) => itemOf(id));
  const asked = instrumentOf([sectionOf(1, items, 'fidelitet')]);
  const persons = [2, 3, 4, 3, 2, 4];
  const verdictWhen = (states: (step: number) => readonly (number | undefined)[]) =>
    overviewOf(asked, published(collected(persons.flatMap((step, at) => handIns('leder', states(step), 1, at))), {}, layoutOf(asked)))[0]
      ?.cells[0]?.view.verdict;

  it('kan ikke dannes, når for få punkter kan vises: de andre er besvaret', () => {
    const found = verdictWhen((step) => [step, step, 4, 4, 4, 4]);
    expect(found).toEqual({ code: 'kan-ikke-vurderes', obstacles: [{ code: 'too-few-shown', shown: 2, asked: 6 }] });
    expect(found && whySentences([], found, asked)).toEqual([
      'Kun 2 af 6 spørgsmål har svar på skalaen, der kan vises. Reglen kræver mindst halvdelen.',
    ]);
  });

  it('dannes af de viste, når de er nok', () => {
    expect(verdictWhen((step) => [step, step, step, 4, 4, 4])).toMatchObject({ code: 'fidelitet', fidelity: { covered: 3, items: 6 } });
  });
});
