import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkRounds,
  compareRounds,
  groupBefore,
  isolatesFew,
  addTallies,
  keepRound,
  publish,
  roundAfter,
  shownRound,
  type KeptRound,
  type Publication,
  type Responses,
} from '@/campaign/domain';
import { keptProblemText } from '@/campaign/texts/kept';
import { roundHeads } from '@/campaign/texts/rounds';
import { anyResponse, campaign, collected, handIns, layout } from './campaign';
import { basisOf, groupsOf, mixed, published } from './published';

const kept = (publication: Publication): KeptRound => keepRound(campaign, publication, '2026-11-22');
const anyPile = fc
  .array(anyResponse(), { minLength: 5, maxLength: 30 })
  .map((all): Responses => new Map(all.map((response, at) => [String(at), { ...response, id: String(at) }])));

describe('En runde i en serie', () => {
  it('giver den samme sammenligning, når den er gemt og åbnet igen', () => {
    fc.assert(
      fc.property(anyPile, anyPile, (one, other) => {
        const before = published(one);
        const after = publish(basisOf(other, { previous: [before] }));
        if (!after.ok) return;
        const reopened = shownRound(JSON.parse(JSON.stringify(kept(before))) as KeptRound);
        expect(compareRounds(reopened, after.value)).toEqual(compareRounds(before, after.value));
        expect(publish(basisOf(other, { previous: [reopened] }))).toEqual(after);
      }),
    );
  });

  it('gemmes kun, som den blev vist: ingen svarkoder, og intet fra en skjult celle', () => {
    const publication = published(collected(mixed('leder', 12), mixed('medarbejder', 4), handIns('politiker', [2, 2, undefined, 2], 6)));
    const { items } = kept(publication);
    items.forEach(({ cells }, at) => {
      cells.forEach((cell, group) => {
        expect(typeof cell === 'object').toBe(publication.items[at]?.cells[group]?.code === 'vist');
      });
    });
    expect(JSON.stringify(items)).not.toContain('le0000A');
  });

  it('hedder det, den blev kaldt, og får intet navn af sig selv', () => {
    const publication = published(collected(mixed('leder', 12)));
    const rounds = ['enkelt', 'baseline', 'midtvejs', 'slut'] as const;
    expect(rounds.map((round) => keepRound({ ...campaign, round }, publication, '2026-11-22').round)).toEqual(rounds);
    expect(rounds.map(roundAfter)).toEqual(['enkelt', 'midtvejs', 'slut', 'enkelt']);
  });

  it('står i kolonnen med sit navn, når begge runder har et, og ellers efter rækkefølgen', () => {
    expect(roundHeads('baseline', 'slut', true)).toEqual(['Første runde', 'Sidste runde']);
    expect(roundHeads('enkelt', 'enkelt', true)).toEqual(['Forrige runde', 'Denne runde']);
    expect(roundHeads('baseline', 'enkelt', false)).toEqual(['Tidligere runde', 'Denne runde']);
    expect(roundHeads('midtvejs', 'midtvejs', true)).toEqual(['Forrige runde', 'Denne runde']);
  });

  it('afvises, når tallene i filen ikke passer med punktet eller antallet af personer', () => {
    const good = kept(published(collected(mixed('leder', 12))));
    expect(checkRounds(layout, [good]).ok).toBe(true);
    const [item, ...rest] = good.items;
    if (!item) throw new Error('intet punkt');
    const codes = (rounds: readonly KeptRound[]) => {
      const checked = checkRounds(layout, rounds);
      const problems = checked.ok ? [] : checked.problems;
      expect(problems.every((problem) => keptProblemText(problem).endsWith('.'))).toBe(true);
      return problems.map(({ code }) => code);
    };
    const changed = (cells: KeptRound['items'][number]['cells']) => ({ ...good, items: [{ ...item, cells }, ...rest] });
    expect(codes([changed([[0, 0, 0, 13, 0, 0, 0, 0]])])).toEqual(['round-uneven']);
    expect(codes([changed([[0, 0, 0, 12]])])).toEqual(['round-uneven']);
    expect(codes([changed([])])).toEqual(['round-uneven']);
    expect(codes([good, good])).toEqual(['round-twice']);
  });
});

describe('Grupper, der er lagt sammen siden sidst', () => {
  const before = published(collected(mixed('leder', 12), mixed('medarbejder', 30)));
  const joined = handIns('medarbejder', [5, 1, undefined, 3], 10, 300);
  const after = published(collected(mixed('leder', 3), mixed('medarbejder', 50), joined), { previous: [before] });

  it('kan følges, fordi forrige runde kan lægges sammen på samme måde', () => {
    expect([groupsOf(before), groupsOf(after)]).toEqual([['leder: 12', 'medarbejder: 30'], ['leder+medarbejder: 63']]);
    const change = compareRounds(before, after).items[0]?.changes[0];
    expect(change?.code === 'aendring' && change.before.items).toBe(42);
    expect(after.groups[0] && groupBefore(before, after.groups[0])?.persons).toBe(42);
  });

  it('kan ikke følges, når rollerne ikke kan lægges sammen til de samme', () => {
    const onlyLeaders = published(collected(mixed('leder', 12)));
    const both = published(collected(mixed('leder', 12), mixed('medarbejder', 4)), { previous: [onlyLeaders] });
    expect(compareRounds(onlyLeaders, both).items[0]?.changes[0]).toMatchObject({ code: 'brud', reason: { code: 'andre-roller' } });
    expect(both.groups[0] && groupBefore(onlyLeaders, both.groups[0])).toBeUndefined();
  });
});

describe('Angreb på en serie', () => {
  /** What a reader can add up of the groups of a round that share a role with these. */
  const sums = ({ groups, items }: Publication, id: string, roles: readonly string[]) => {
    const shown = (items.find((each) => each.item.id === id)?.cells ?? []).flatMap((cell, at) =>
      cell.code === 'vist' && groups[at]?.roles.some((role) => roles.includes(role)) ? [cell.tally] : [],
    );
    return Array.from({ length: 2 ** shown.length - 1 }, (_, mask) => addTallies(shown.filter((__, at) => ((mask + 1) >> at) & 1)));
  };

  it('finder ingen, der står alene, når nogen kommer til, bliver væk eller hører til en ny gruppe', () => {
    fc.assert(
      fc.property(anyPile, fc.nat({ max: 4 }), anyPile, (first, leaving, joining) => {
        const before = published(first);
        const stay = [...first].slice(leaving % Math.max(1, first.size - 4));
        const extra = [...joining].slice(0, leaving).map(([id, response]) => [`ny${id}`, response] as const);
        const after = publish(basisOf(new Map([...stay, ...extra]), { previous: [before] }));
        if (!after.ok) return;
        for (const { item, cells } of after.value.items)
          cells.forEach((cell, at) => {
            if (cell.code !== 'vist') return;
            for (const sum of sums(before, item.id, after.value.groups[at]?.roles ?? []))
              expect(isolatesFew(sum, cell.tally, after.value.groups[at]?.roles ?? [], 5), `${item.id} ${JSON.stringify(sum)}`).toBe(false);
          });
      }),
      { numRuns: 300 },
    );
  });

  it('kan ikke trække ledernes gamle svar fra en ny, samlet gruppe og stå tilbage med fire medarbejdere', () => {
    const before = published(collected(mixed('leder', 12)));
    const after = published(collected(mixed('leder', 12), mixed('medarbejder', 4)), { previous: [before] });
    expect(after.items[0]?.cells[0]).toEqual({ code: 'skjult', reason: 'lille-forskel' });
  });

  it('holder den nyeste runde op mod alle de tidligere og ikke kun den forrige', () => {
    const first = published(collected(mixed('leder', 12)));
    const second = published(collected(handIns('leder', [5, 5, 5, 5], 6), handIns('leder', [1, 1, 1, 1], 6, 20)), { previous: [first] });
    const again = collected(mixed('leder', 12), handIns('leder', [5, 5, 5, 5], 1, 800));
    expect(published(again, { previous: [second] }).items[0]?.cells[0]?.code).toBe('vist');
    expect(published(again, { previous: [first, second] }).items[0]?.cells[0]?.code).toBe('skjult');
  });
});
