import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf, compareRounds, layoutOf, publishOwn, sectionView, type Publication, type Response } from '@/domain/maaling';
import type { Instrument } from '@/domain/selvevaluering';
import { collected, handIns, instrumentOf, itemOf, sectionOf, small } from './campaign';
import { published, spread } from './published';

const shown = (instrument: Instrument, hands: readonly Response[][], previous?: Publication): Publication =>
  published(collected(...hands), { previous: previous && [previous] }, layoutOf(instrument));

describe('Et afsnit set af en gruppe', () => {
  it('tæller kun viste svar og følger metodens regel', () => {
    const instrument = instrumentOf([
      sectionOf(1, [itemOf('1.1'), itemOf('1.2')], 'trin'),
      sectionOf(2, [itemOf('2.1'), itemOf('2.2', { direction: -1 })], 'fidelitet'),
      sectionOf(3, [itemOf('3.1')]),
    ]);
    const hands = [...handIns('leder', [3, 4, 5, 1, 4], 4), ...handIns('leder', [2, 2, 4, 2, 5], 3, 10)];
    const publication = shown(instrument, [hands]);
    const views = instrument.sections.map((section) => sectionView(instrument, publication, section, 0));
    expect(views.map(({ verdict }) => verdict)).toEqual([
      { code: 'trin', step: 3, median: { lower: 3, upper: 3 } },
      { code: 'fidelitet', fidelity: { mean: 32 / 7, band: 'høj', covered: 2, items: 2 } },
      { code: 'uden-status' },
    ]);
    expect(views[0]?.tally.items).toBe(14);
  });

  it('kan ikke regnes ud, når halvdelen er skjult', () => {
    const instrument = instrumentOf([sectionOf(1, [itemOf('1.1'), itemOf('1.2'), itemOf('1.3')], 'fidelitet')]);
    const publication = shown(instrument, [
      [...handIns('leder', [3, 4, undefined], 4), ...handIns('leder', [4, undefined, undefined], 3, 10)],
    ]);
    const section = instrument.sections[0];
    expect(section && sectionView(instrument, publication, section, 0).verdict.code).toBe('kan-ikke-vurderes');
  });
});

describe('To runder', () => {
  const before = shown(small, [spread('medarbejder', [1, 2, 2, 2, 3, 4], 4)]);
  const after = shown(small, [spread('medarbejder', [2, 4, 4, 5, 3, 4], 4)], before);

  it('siges i personer: tre flere af seks er enige', () => {
    expect(compareRounds(before, after).items[0]?.changes[0]).toMatchObject({ code: 'aendring', persons: 3, medianSteps: 2 });
  });

  it('følger midten i halve trin, når den ligger mellem to: fra 2–3 til 2 er et halvt tilbage', () => {
    const between = shown(small, [spread('medarbejder', [2, 2, 2, 3, 3, 3], 4)]);
    const at = shown(small, [spread('medarbejder', [2, 2, 2, 2, 3, 3], 4)], between);
    const comparison = compareRounds(between, at);
    expect(comparison.items[0]?.changes[0]).toMatchObject({ code: 'aendring', persons: 0, medianSteps: -0.5 });
    expect(candidatesOf(small, at, comparison)['gaaet-tilbage'][0]?.reasons).toEqual([
      { code: 'tilbage', group: 0, steps: 0.5, before: { lower: 2, upper: 3 }, after: { lower: 2, upper: 2 } },
    ]);
  });

  it('kalder ikke et punkt gået tilbage, når en større del står ved den gunstige ende end før', () => {
    const lastTime = shown(small, [spread('medarbejder', [1, 3, 3, 3, 3, 4], 4)]);
    const now = shown(small, [spread('medarbejder', [1, 2, 2, 2, 4, 4], 4)], lastTime);
    const comparison = compareRounds(lastTime, now);
    expect(comparison.items[0]?.changes[0]).toMatchObject({ persons: 1, medianSteps: -1 });
    expect(candidatesOf(small, now, comparison)['gaaet-tilbage'].map(({ item }) => item.id)).not.toContain('1.1');
    const same = shown(small, [spread('medarbejder', [1, 2, 2, 2, 2, 4], 4)], lastTime);
    expect(candidatesOf(small, same, compareRounds(lastTime, same))['gaaet-tilbage'].map(({ item }) => item.id)).toContain('1.1');
  });

  it('vender fortegnet for et negativt udsagn', () => {
    expect(compareRounds(before, after).items[1]?.changes[0]).toMatchObject({ code: 'aendring', persons: -3, medianSteps: -2 });
  });

  it('viser brud i serien, når ordene, punktet eller rollerne er andre', () => {
    const [first, second] = small.sections;
    const reworded = instrumentOf([sectionOf(1, [{ ...itemOf('1.1'), statement: 'Nye ord' }, itemOf('1.9')]), ...(second ? [second] : [])]);
    const later = shown(reworded, [spread('medarbejder', [1, 2, 2, 2, 3, 4], 4)]);
    const { items, dropped } = compareRounds(before, later);
    expect(items.slice(0, 2).map(({ changes }) => changes[0])).toEqual([
      { code: 'brud', reason: { code: 'ordlyd' } },
      { code: 'brud', reason: { code: 'nyt-punkt' } },
    ]);
    expect(dropped.map(({ id }) => id)).toEqual([first?.items[1]?.id]);
    const leaders = shown(small, [spread('leder', [1, 2, 2, 2, 3, 4], 4)]);
    expect(compareRounds(before, leaders).items[0]?.changes[0]).toEqual({ code: 'brud', reason: { code: 'andre-roller' } });
  });
});

describe('Kandidater til det, I vil tage fat på', () => {
  const hands = [
    spread('leder', [4, 4, 5, 4, 5, 'ved-ikke'], 4),
    spread('medarbejder', [1, 1, 2, 1, 5, 5, 'ved-ikke', 'ved-ikke', 'ved-ikke', 'ved-ikke', 'ved-ikke'], 4),
  ];
  const publication = shown(small, hands);
  const lists = candidatesOf(small, publication);
  const ids = (list: keyof typeof lists) => lists[list].map((candidate) => candidate.item.id);

  it('står i fire navngivne lister med en grund for hver gruppe', () => {
    expect(ids('ikke-paa-plads')).toEqual(['1.1', '1.2']);
    expect(ids('stor-uenighed')).toEqual(['1.1', '1.2']);
    expect(ids('viden-mangler')).toEqual(['1.1', '1.2', '2.2']);
    expect(lists['viden-mangler'][0]?.reasons).toEqual([{ code: 'ved-ikke', group: 1, dontKnow: 5, answered: 11 }]);
    expect(lists['stor-uenighed'][0]?.reasons.map(({ code }) => code)).toEqual(['delte-meninger', 'forskel']);
  });

  it('har den svageste midte først, også når den anden ligger mellem to trin og når længere ned', () => {
    const split = [...handIns('leder', [1, 4], 3), ...handIns('leder', [5, 4], 2, 10), ...handIns('leder', [5, 2], 1, 20)];
    const weak = candidatesOf(small, shown(small, [split]))['ikke-paa-plads'];
    expect(weak.map(({ item, reasons }) => [item.id, reasons])).toEqual([
      ['1.2', [{ code: 'svag-midte', group: 0, median: { lower: 2, upper: 2 } }]],
      ['1.1', [{ code: 'svag-midte', group: 0, median: { lower: 1, upper: 5 } }]],
    ]);
  });

  it('er de samme, uanset i hvilken rækkefølge svarene kom', () => {
    const all = hands.flat();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (other) => {
        expect(candidatesOf(small, shown(small, [other]))).toEqual(lists);
      }),
      { numRuns: 20 },
    );
  });

  it('har det, der er gået tilbage siden sidst, med det største fald først', () => {
    const before = shown(small, [spread('leder', [4, 4, 5, 4, 5, 5], 4)]);
    const after = shown(small, [spread('leder', [2, 2, 1, 4, 2, 3], 4)], before);
    expect(candidatesOf(small, after, compareRounds(before, after))['gaaet-tilbage'].map((each) => each.item.id)).toEqual(['1.1', '2.1']);
  });
});

describe('Ens egne svar', () => {
  it('er undtaget fra grænsen og mærket som egne', () => {
    const own = publishOwn(small, {
      instrument: 'proeve',
      version: 1,
      role: 'politiker',
      createdDate: '2026-11-22',
      answers: { '1.1': { state: 4 } },
    });
    expect(own).toMatchObject({ mode: 'egen', groups: [{ persons: 1 }] });
    expect(own.items.map(({ cells }) => cells[0]?.code)).toEqual(['vist', 'vist', 'ikke-spurgt', 'vist']);
  });
});
