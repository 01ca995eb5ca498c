/** What is worth considering after a result: in lists, in a stated order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf, compareRounds, type Campaign, type Publication, type Response } from '@/campaign/domain';
import { campaign, collected, handIns, small, uncounted } from './campaign';
import { published, spread } from './published';

const shown = (hands: readonly Response[][], previous?: Publication): Publication =>
  published(collected(...hands), { campaign: uncounted, previous: previous && [previous] });

describe('Kandidater til det, I vil tage fat på', () => {
  const hands = [
    spread('leder', [4, 4, 5, 4, 5, 'ved-ikke'], 4),
    spread('medarbejder', [1, 1, 2, 1, 5, 5, 'ved-ikke', 'ved-ikke', 'ved-ikke', 'ved-ikke', 'ved-ikke'], 4),
  ];
  const publication = shown(hands);
  const lists = candidatesOf(small, publication);
  const ids = (list: keyof typeof lists) => lists[list].map((candidate) => candidate.item.id);

  it('står i fire navngivne lister med en grund for hver gruppe', () => {
    expect(ids('ikke-paa-plads')).toEqual(['1.1', '1.2']);
    expect(ids('stor-uenighed')).toEqual(['1.1', '1.2']);
    expect(ids('viden-mangler')).toEqual(['1.1', '1.2', '2.2']);
    expect(lists['viden-mangler'][0]?.reasons).toEqual([{ code: 'ved-ikke', group: 1, dontKnow: 5, answered: 11 }]);
    expect(lists['stor-uenighed'][0]?.reasons.map(({ code }) => code)).toEqual(['delte-meninger', 'forskel']);
  });

  const split = [...handIns('leder', [1, 4], 3), ...handIns('leder', [5, 4], 2, 10), ...handIns('leder', [5, 2], 1, 20)];

  it('har den svageste midte først, også når den anden ligger mellem to trin og når længere ned', () => {
    const weak = candidatesOf(small, shown([split]))['ikke-paa-plads'];
    expect(weak.map(({ item, reasons }) => [item.id, reasons])).toEqual([
      ['1.2', [{ code: 'svag-midte', group: 0, median: { lower: 2, upper: 2 } }]],
      ['1.1', [{ code: 'svag-midte', group: 0, median: { lower: 1, upper: 5 } }]],
    ]);
  });

  it('står i spørgeskemaets rækkefølge, når under halvdelen har svaret', () => {
    const order = (persons: number) => {
      const asked: Campaign = { ...campaign, invited: [{ role: 'leder', persons }] };
      return candidatesOf(small, published(collected(split), { campaign: asked }))['ikke-paa-plads'].map(({ item }) => item.id);
    };
    expect([order(12), order(13)]).toEqual([
      ['1.2', '1.1'],
      ['1.1', '1.2'],
    ]);
  });

  it('er de samme, uanset i hvilken rækkefølge svarene kom', () => {
    const all = hands.flat();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (other) => {
        expect(candidatesOf(small, shown([other]))).toEqual(lists);
      }),
      { numRuns: 20 },
    );
  });

  it('har det, der er gået tilbage siden sidst, med det største fald først', () => {
    const before = shown([spread('leder', [4, 4, 5, 4, 5, 5], 4)]);
    const after = shown([spread('leder', [2, 2, 1, 4, 2, 3], 4)], before);
    expect(candidatesOf(small, after, compareRounds(before, after))['gaaet-tilbage'].map((each) => each.item.id)).toEqual(['1.1', '2.1']);
  });
});
