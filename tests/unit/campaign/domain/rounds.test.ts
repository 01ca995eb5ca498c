import { describe, expect, it } from 'vitest';
import { candidatesOf, compareRounds, layoutOf, publishOwn, sectionView, type Publication, type Response } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
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

  it('kalder ikke et spørgsmål gået tilbage, når en større del står ved den gunstige ende end før', () => {
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

  it('viser brud i serien, når ordene, spørgsmålet eller rollerne er andre', () => {
    const [first, second] = small.sections;
    const reworded = instrumentOf([sectionOf(1, [{ ...itemOf('1.1'), statement: 'Nye ord' }, itemOf('1.9')]), ...(second ? [second] : [])]);
    const later = shown(reworded, [spread('medarbejder', [1, 2, 2, 2, 3, 4], 4)]);
    const { items, dropped } = compareRounds(before, later);
    expect(items.slice(0, 2).map(({ changes }) => changes[0])).toEqual([
      { code: 'brud', reason: { code: 'ordlyd' }, after: later.items[0]?.cells[0] },
      { code: 'brud', reason: { code: 'nyt-spoergsmaal' }, after: later.items[1]?.cells[0] },
    ]);
    expect(dropped.map(({ id }) => id)).toEqual([first?.items[1]?.id]);
    const leaders = shown(small, [spread('leder', [1, 2, 2, 2, 3, 4], 4)]);
    const roles = { code: 'brud', reason: { code: 'andre-roller' }, after: leaders.items[0]?.cells[0] };
    expect(compareRounds(before, leaders).items[0]?.changes[0]).toEqual(roles);
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
