import { describe, expect, it } from 'vitest';
import {
  emptyState,
  keepRound,
  lastResult,
  layoutOf,
  newResult,
  resultToShow,
  type Campaign,
  type CampaignState,
  type Response,
} from '@/campaign/domain';
import { fileOf, stateIn } from '@/campaign/ui/campaign-file';
import { campaign, collected, handIns, layout } from './campaign';
import { mixed, published } from './published';

const firstTwelve = mixed('leder', 12);
const late = handIns('leder', [5, 1, 2, 3], 3, 100);
const holding = (responses: readonly Response[], change: Partial<CampaignState> = {}): CampaignState => ({
  ...emptyState,
  campaign,
  intake: { responses: collected([...responses]), meetings: [] },
  ...change,
});

function shownFirst() {
  const made = newResult(layout, campaign, holding(firstTwelve), '2026-11-01');
  if (!made.ok) throw new Error(made.problems[0].code);
  return made.value;
}
const first = shownFirst();
const withLate = holding([...firstTwelve, ...late], first.memory);

/** The same after a way through the file. */
function opened(held: CampaignState): CampaignState {
  const read = stateIn(layout, fileOf(layout, campaign, held));
  if (!read.ok) throw new Error(read.problems[0]);
  return read.value.state;
}

describe('Det samme resultat, vist igen', () => {
  const again = (held: CampaignState, date: string) => {
    const made = newResult(layout, campaign, held, date);
    if (!made.ok) throw new Error(made.problems[0].code);
    return made.value.memory;
  };

  it('er intet nyt at gemme samme dag, heller ikke i en fil, der er åbnet', () => {
    for (const held of [holding(firstTwelve, first.memory), opened(holding(firstTwelve, first.memory))]) {
      const memory = again(held, '2026-11-01');
      expect(memory.results).toBe(held.results);
      expect(memory.snapshots).toBe(held.snapshots);
    }
  });

  it('tager dagens dato en anden dag', () => {
    const memory = again(holding(firstTwelve, first.memory), '2026-11-22');
    expect(memory.results.map(({ date }) => date)).toEqual(['2026-11-22']);
    expect(memory.snapshots.map(({ date }) => date)).toEqual(['2026-11-22']);
  });
});

describe('Når nye svar er for få til et nyt resultat', () => {
  it('vises det sidste igen, som det var, også når målingen er gemt og åbnet', () => {
    for (const held of [withLate, opened(withLate)]) {
      const { result, withheld } = resultToShow(layout, campaign, held, '2026-11-22');
      expect(result).toMatchObject({ publication: first.publication, date: '2026-11-01' });
      expect(withheld).toEqual([{ code: 'too-few-new', least: 5 }]);
    }
  });

  it('vises det sidste igen med det antal inviterede, der er rettet siden', () => {
    const invite = (persons?: number): Campaign => ({ ...campaign, invited: [{ role: 'leder', persons }] });
    const groupAgain = (asked: Campaign) => lastResult(layout, asked, withLate)?.publication.groups[0];
    expect(groupAgain(invite(16))).toMatchObject({ persons: 12, invited: 16 });
    expect(groupAgain(invite())?.invited).toBeUndefined();
    expect(groupAgain({ ...campaign, invited: [] })?.invited).toBe(20);
  });

  it('laves det igen af de samme svar, når filen er fra før, resultater blev gemt', () => {
    const older = { ...withLate, results: [] };
    expect(lastResult(layout, campaign, older)).toMatchObject({ publication: first.publication, date: '2026-11-01' });
    const corrected = collected(firstTwelve.map((response) => ({ ...response, revision: 1 })));
    expect(lastResult(layout, campaign, { ...older, intake: { responses: corrected, meetings: [] } })).toBeUndefined();
  });

  it('holdes det op mod en runde, der er åbnet siden, før det vises', () => {
    const [one, ...others] = mixed('leder', 12).toReversed();
    if (!one) throw new Error('intet svar');
    const round = keepRound({ ...campaign, key: 'Run0' }, published(collected(others)), '2026-10-01');
    const made = lastResult(layout, campaign, { ...withLate, rounds: [round] });
    expect(made?.publication.items[0]?.cells[0]).toEqual({ code: 'skjult', reason: 'lille-forskel' });
    expect(made?.memory.results.at(-1)?.beside).toEqual(['Run0']);
    expect(lastResult(layout, campaign, { ...withLate, ...made?.memory, rounds: [round] })?.publication).toEqual(made?.publication);
  });

  it('vises det ikke for mindre grupper, end der nu er bedt om', () => {
    const raised: Campaign = { ...campaign, threshold: 15 };
    expect(lastResult(layout, raised, withLate)).toBeUndefined();
    expect(lastResult(layout, { ...campaign, threshold: 10 }, withLate)?.publication.threshold).toBe(10);
  });

  it('vises det ikke for mindre grupper, end skemaet kræver, heller ikke når filen siger, at de er store nok', () => {
    const strict = layoutOf({ ...layout.instrument, leastGroup: 15 });
    expect(lastResult(strict, campaign, withLate)).toBeUndefined();
    const claimed = first.memory.results.map((result) => ({ ...result, threshold: 15 }));
    expect(lastResult(strict, campaign, { ...withLate, results: claimed })).toBeUndefined();
  });
});

describe('Det, der er vist', () => {
  it('huskes én gang, når intet er ændret, med den seneste dag', () => {
    const again = newResult(layout, campaign, holding(firstTwelve, first.memory), '2026-11-22');
    if (!again.ok) throw new Error(again.problems[0].code);
    expect(again.value.memory.results.map(({ date }) => date)).toEqual(['2026-11-22']);
    expect(again.value.memory.snapshots).toHaveLength(1);
  });

  it('får det rettede antal inviterede, når det vises igen, og alle svar står, som de stod', () => {
    const corrected: Campaign = { ...campaign, invited: [{ role: 'leder', persons: 16 }] };
    const again = newResult(layout, corrected, holding(firstTwelve, first.memory), '2026-11-22');
    expect(again.ok && again.value.publication).toEqual({
      ...first.publication,
      groups: first.publication.groups.map((group) => ({ ...group, invited: 16 })),
    });
  });

  it('huskes hver gang, når fem eller flere er kommet til', () => {
    const more = holding(
      [...firstTwelve, ...handIns('leder', [2, 1, 2, 3], 3, 200), ...handIns('leder', [5, 4, 1, 1], 3, 300)],
      first.memory,
    );
    const made = newResult(layout, campaign, more, '2026-11-22');
    expect(made.ok && made.value.memory.results.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-22']);
  });
});
