import { describe, expect, it } from 'vitest';
import { countResponses, mapTable, suggestMapping, takeIn, writeCode, type Table, type ToTakeIn } from '@/campaign/domain';
import { campaign, collected, handIns, layout, small } from './campaign';

const work = (source: ToTakeIn['source'], known: ToTakeIn['known'] = new Map()): ToTakeIn => ({
  campaign,
  editions: [small],
  known,
  source,
});
const heading = ['1.1', '1.2'];
const table = (persons: number): Table => ({
  heading,
  rows: Array.from({ length: persons }, (_, at) => (at === 7 ? ['Måske', ''] : ['Meget enig', 'Ved ikke'])),
});

describe('En stor bunke', () => {
  it('læses, samles og tælles i ét stykke arbejde, der fortæller, hvor langt det er', () => {
    const responses = handIns('leder', [1, 2, 3, 4], 1200);
    const told: number[] = [];
    const text = responses.map((response) => writeCode(layout, campaign.key, response)).join('\n');
    const { received, counts } = takeIn(work({ text }), (share) => told.push(share));
    expect(counts).toEqual(countResponses(layout, collected(responses)));
    expect(received.rows).toHaveLength(responses.length);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('af rækker fra en spørgeskemaundersøgelse med 2.000 borgere får en grund ved hver række, der ikke kan læses', () => {
    const rows = table(2000);
    const { received, refused, mapping } = takeIn(work({ table: rows, mapping: suggestMapping(rows, layout, 'medarbejder') }));
    expect(mapping).toEqual([]);
    expect(received.responses.size).toBe(1999);
    expect(refused).toEqual([{ row: 8, problems: [{ code: 'row-unknown-word', column: '1.1', cell: 'Måske' }] }]);
  });

  it('rører ikke det, der var samlet, når kolonnerne ikke passer', () => {
    const known = collected(handIns('leder', [1, 2, 3, 4], 3));
    const rows = table(3);
    const mapping = { ...suggestMapping(rows, layout, 'leder'), columns: { '1.1': 'Findes ikke' } };
    const taken = takeIn(work({ table: rows, mapping }, known));
    expect(taken.received.responses).toBe(known);
    expect(taken.mapping).toEqual([{ code: 'mapping-missing-column', column: 'Findes ikke' }]);
  });

  it('af rækker læst igen med andre valg retter svarene i stedet for at tælle dem to gange', () => {
    const rows = table(3);
    const mapping = suggestMapping(rows, layout, 'leder');
    const first = takeIn(work({ table: rows, mapping })).received.responses;
    const again = takeIn(work({ table: rows, mapping }, first)).received;
    expect(again.rows.map(({ verdict }) => verdict.code)).toEqual(['dublet', 'dublet', 'dublet']);
    const words = { ...mapping.words, enig: { 'meget enig': 1, 'ved ikke': 'ubesvaret' } as const };
    let known = first;
    for (let revision = 1; revision <= 15; revision += 1) {
      const changed = { ...words, enig: { ...words.enig, 'meget enig': 1 + (revision % 2) } };
      const taken = takeIn(work({ table: rows, mapping: { ...mapping, words: changed } }, known));
      expect(taken.received.rows.map(({ verdict }) => verdict.code)).toEqual(['rettet', 'rettet', 'rettet']);
      known = taken.received.responses;
    }
    expect(known.size).toBe(3);
    const last = takeIn(work({ table: rows, mapping: { ...mapping, words } }, known));
    expect(last.refused.map(({ problems }) => problems[0]?.code)).toEqual(Array(3).fill('row-last-revision'));
  });

  it('tæller ingen to gange, når målingen er gemt, før rollen var en del af det, en række kendes på', () => {
    const numbered: Table = { heading: ['nr', '1.1', 'Rolle'], rows: [1, 2, 3].map((nr) => [String(nr), 'Meget enig', 'Leder']) };
    const mapping = suggestMapping(numbered, layout, 'leder');
    const mapped = mapTable(numbered, mapping, layout);
    const former = (mapped.ok ? mapped.value : []).flatMap(({ result, formerId }) =>
      result.ok && formerId !== undefined ? [{ ...result.value, id: formerId }] : [],
    );
    // What the ids were: they stand in files that are still opened.
    expect(former.map(({ id }) => id)).toEqual(['5dC0y_w', 'h_5k-_w', 'g_8U6_w']);
    const known = collected(former);
    const again = takeIn(work({ table: numbered, mapping }, known)).received;
    expect(again.rows.map(({ verdict }) => verdict.code)).toEqual(['dublet', 'dublet', 'dublet']);
    expect(again.responses).toEqual(known);

    const words = { ...mapping.words, enig: { 'meget enig': 1 } };
    const corrected = takeIn(work({ table: numbered, mapping: { ...mapping, words } }, known)).received;
    expect(corrected.rows.map(({ verdict }) => verdict.code)).toEqual(['rettet', 'rettet', 'rettet']);
    expect(corrected.responses.size).toBe(3);

    const others = takeIn(work({ table: numbered, mapping: { ...mapping, role: { fixed: 'medarbejder' } } }, known)).received;
    expect(others.rows.map(({ verdict }) => verdict.code)).toEqual(['ny', 'ny', 'ny']);
    expect(takeIn(work({ table: numbered, mapping }, others.responses)).received.responses.size).toBe(6);
  });
});
