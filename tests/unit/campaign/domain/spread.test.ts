/** Where views part: between groups, and within one. */
import { describe, expect, it } from 'vitest';
import { differs, dumbbellsOf, layoutOf, partedIn } from '@/campaign/domain';
import { orderText } from '@/campaign/texts/result';
import { collected, handIns, instrumentOf, itemOf, sectionOf, uncounted } from './campaign';
import { mixed, published, spread } from './published';

describe('Forskelle mellem grupper', () => {
  const one = instrumentOf([sectionOf(1, [itemOf('1.1'), itemOf('1.2'), itemOf('1.3')])]);
  const rows = (role: 'leder' | 'medarbejder', answers: readonly (readonly number[])[]) =>
    answers.flatMap((states, at) => handIns(role, states, 1, at));
  const low = [1, 2, 1, 2, 1, 2];
  const high = [4, 5, 4, 5, 4, 5];
  const responses = collected(
    rows(
      'leder',
      high.map((step, at) => [step, low[at] ?? 1, high[at] ?? 1]),
    ),
    rows(
      'medarbejder',
      low.map((step, at) => [at === 0 ? 4 : step, low[at] ?? 1, step]),
    ),
  );
  const made = published(responses, { campaign: uncounted }, layoutOf(one));

  it('kommer med den største først, og punkter uden forskel til sidst', () => {
    expect(dumbbellsOf(made).map((each) => [each.published.item.id, differs(each)])).toEqual([
      ['1.3', true],
      ['1.1', true],
      ['1.2', false],
    ]);
  });

  it('står i spørgeskemaets rækkefølge, når under halvdelen har svaret i en af grupperne', () => {
    const behind = published(responses, {}, layoutOf(one));
    expect(behind.groups.map(({ persons, invited }) => [persons, invited])).toEqual([
      [6, 20],
      [6, 60],
    ]);
    expect(dumbbellsOf(behind).map(({ published: { item } }) => item.id)).toEqual(['1.1', '1.2', '1.3']);
    expect([orderText(behind, 'Størst først.'), orderText(made, 'Størst først.')]).toEqual([
      'Svarene dækker under halvdelen af mindst én gruppe. Derfor står listen i spørgeskemaets rækkefølge.',
      'Størst først.',
    ]);
  });

  it('siges i personer, og grunden til ikke at sige procentpoint følger med', () => {
    const [widest] = dumbbellsOf(made);
    expect(widest?.knobs).toEqual([
      { group: 0, favourable: 6, base: 6 },
      { group: 1, favourable: 0, base: 6 },
    ]);
    expect(widest?.widest.gap.share).toBeUndefined();
    expect(widest?.widest.gap.doubts.map(({ code }) => code)).toContain('faa-personer');
  });

  it('findes ikke for en gruppe, der ikke vises', () => {
    expect(dumbbellsOf(published(collected(mixed('leder', 12))))).toEqual([]);
  });
});

describe('Delte meninger', () => {
  it('er punkter, hvor mindst tre af ti står i hver ende', () => {
    const one = instrumentOf([sectionOf(1, [itemOf('1.1')])]);
    const parted = (states: readonly number[]) => partedIn(published(collected(spread('leder', states, 1)), {}, layoutOf(one)));
    expect(parted([1, 1, 1, 3, 3, 3, 3, 5, 5, 5])).toHaveLength(1);
    expect(parted([1, 1, 1, 3, 3, 3, 3, 3, 5, 5])).toHaveLength(0);
  });
});
