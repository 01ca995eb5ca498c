import { describe, expect, it } from 'vitest';
import { layoutOf, overviewOf, type OverviewCell, type Response } from '@/campaign/domain';
import type { Instrument, Method } from '@/assessment/domain';
import { basisText, readingText, whyText } from '@/campaign/texts/reasons';
import { keyLines, overviewIntro, overviewKey } from '@/campaign/texts/overview';
import { meanNumber } from '@/assessment/texts/findings';
import { campaign, collected, handIns, instrumentOf, itemOf, sectionOf, small } from '../domain/campaign';
import { published } from '../domain/published';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const four = (method: Method) => {
  const items = ['1', '2', '3'].map((id) => itemOf(id));
  return instrumentOf([sectionOf(1, [...items, itemOf('4', { responsible: ['leder'] })], method)]);
};
function cellOf(asked: Instrument, hands: readonly Response[]): OverviewCell {
  const [row] = overviewOf(asked, published(collected([...hands]), { campaign }, layoutOf(asked)));
  if (!row?.cells[0]) throw new Error('ingen celle');
  return row.cells[0];
}
const steps = [2, 3, 4, 3, 2, 4];
const answered = (states: (step: number) => readonly (number | 'ved-ikke' | undefined)[]) =>
  steps.flatMap((step, at) => handIns('medarbejder', states(step), 1, at));
const whyIn = (asked: Instrument, hands: readonly Response[]) => whyText(asked, cellOf(asked, hands)).map(plain);

describe('Hvorfor et afsnit har sin status', () => {
  it('siger, hvad gruppen er spurgt om, hvad der vises, hvordan der er svaret, og reglen', () => {
    expect(
      whyIn(
        four('trin'),
        answered((step) => [step, 4, 'ved-ikke', undefined]),
      ),
    ).toEqual([
      'Midten af svarene er »hverken enig eller uenig«.',
      'Alle svar talt sammen: 2 »overvejende uenig«, 2 »hverken enig eller uenig« og 2 »overvejende enig«.',
      '6 af 6 mulige svar er givet.',
      'Fik 3 af 4 spørgsmål, og 1 af 3 kan vises.',
      'Nogle spørgsmål: Der er for få svar, eller også er svarene ens. Så kunne man regne ud, hvad den enkelte har svaret.',
      'Reglen kræver mindst halvdelen af de mulige svar. Højst en tredjedel af dem må være »ved ikke«.',
    ]);
  });

  it('tæller svar og ikke spørgsmål, når mange har svaret for lidt', () => {
    const few = [1, 2, 3, 4, 5, ...Array.from({ length: 9 }, () => undefined)];
    const hands = few.flatMap((step, at) => handIns('medarbejder', [step, step, step], 1, at));
    expect(whyIn(four('trin'), hands)[0]).toBe('Kun 15 af 42 mulige svar er givet. Reglen kræver mindst halvdelen.');
  });

  it('danner intet gennemsnit, hvor for mange ikke ved det, og siger hvorfor', () => {
    const hands = steps.flatMap((step, at) => handIns('medarbejder', at < 3 ? ['ved-ikke', 'ved-ikke', step] : [step, step, step], 1, at));
    const cell = cellOf(four('fidelitet'), hands);
    expect(cell.view.verdict.code).toBe('fidelitet');
    const more = steps.flatMap((step, at) => handIns('medarbejder', at < 4 ? ['ved-ikke', 'ved-ikke', step] : [step, step, step], 1, at));
    expect(whyIn(four('fidelitet'), more)[0]).toBe(
      '8 af 18 svar er »ved ikke«. Reglen tillader højst en tredjedel. Det, I mangler at vide, er selve fundet.',
    );
  });

  it('nævner den gunstige ende, hvor svarene kun er talt', () => {
    const said = whyIn(
      four('fordeling'),
      answered((step) => [step, step, step]),
    );
    expect(said).toContain('6 af 18 svar ligger ved den gunstige ende.');
    expect(said).toContain('Den gunstige ende er »enige«.');
    expect(
      whyIn(
        small,
        answered((step) => [step, step, undefined, step]),
      ),
    ).toContain('Den gunstige ende er »enige« eller »uenige« alt efter spørgsmålet.');
  });

  it('siger intet om grundlaget, når alt er spurgt og vist', () => {
    const asked = instrumentOf([sectionOf(1, [itemOf('1'), itemOf('2')], 'trin')]);
    expect(
      basisText(
        asked,
        cellOf(
          asked,
          answered((step) => [step, step]),
        ).view,
      ),
    ).toBe('');
  });
});

describe('Overblikket', () => {
  it('siger, hvad der er lagt sammen, og har en linje for hvert tegn', () => {
    expect(overviewIntro(small.nouns)).toContain('Resultatet bygger på alle de svar på elementets spørgsmål, der kan vises.');
    expect(overviewKey(small).trin.map(({ sign }) => sign)).toEqual(['prik', 'afbrudt']);
    expect(overviewKey(small).fidelitet[0]?.borders).toEqual([0.625]);
    expect(readingText(small).join(' ')).not.toContain('jeres eget skøn');
  });
});

describe('Tegnforklaringen', () => {
  const linesOf = (asked: Instrument, hands: readonly Response[]) =>
    keyLines(asked, overviewOf(asked, published(collected([...hands]), { campaign }, layoutOf(asked)))).map(({ sign }) => sign);
  const full = answered((step) => [step, step, step, step]);
  const unknown = answered((step) => [step === 3 ? 3 : 'ved-ikke', 'ved-ikke', 'ved-ikke', 'ved-ikke']);

  it.each(['trin', 'fidelitet'] as const)('har kun den afbrudte linje, når et afsnit ikke kan vurderes (%s)', (method) => {
    expect(linesOf(four(method), full)).toEqual(['prik']);
    expect(linesOf(four(method), unknown)).toEqual(['prik', 'afbrudt']);
  });
});

describe('Et gennemsnit lige under en grænse', () => {
  const bands = [
    { from: 1, name: 'lav' },
    { from: 2.5, name: 'delvis' },
  ];

  it('får så mange decimaler, at tallet og båndet siger det samme', () => {
    expect([2.44, 2.46, 2.496, 2.5].map((mean) => meanNumber(mean, bands))).toEqual(['2,4', '2,46', '2,496', '2,5']);
  });
});
