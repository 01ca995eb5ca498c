/** Everything that is shown at once, and still nobody can be found: see attack.ts for how the attacker reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, type Response, type Responses } from '@/campaign/domain';
import { allFacts, narrow, sizesOf } from './attack';
import { readExport } from './attack-export';
import { askedIn, nameOf, sumOver, wiresOf, type Fact } from './attack-unknowns';
import { anyResponse, anyRole, enig, instrumentOf, itemOf, sectionOf } from './campaign';
import { published } from './published';

const pileOf = (all: readonly Response[]): Responses => new Map(all.map((response, at) => [String(at), { ...response, id: String(at) }]));
const step = fc.integer({ min: 1, max: 5 });

/** Any answers at all. */
const mixedPile = fc.array(anyResponse(), { minLength: 5, maxLength: 40 }).map(pileOf);
/** One or two kinds of answers, so that groups agree. */
const alikePile = fc
  .tuple(
    fc.array(fc.tuple(step, step, step, step), { minLength: 1, maxLength: 2 }),
    fc.array(fc.tuple(anyRole, fc.nat({ max: 9 })), { minLength: 5, maxLength: 20 }),
  )
  .map(([kinds, persons]) =>
    pileOf(
      persons.map(([role, kind]) => {
        const [first, second, third, fourth] = kinds[kind === 0 ? kinds.length - 1 : 0] ?? [1, 1, 1, 1];
        return { id: '', revision: 0, role, states: [first, second, role === 'leder' ? third : undefined, fourth] };
      }),
    ),
  );
const anyPile = fc.oneof(mixedPile, alikePile);

describe('En regnemaskine med alt, der vises', () => {
  it('kan ikke afgøre, hvad en lille rolle i en samlet gruppe svarede, undtagen at ingen i gruppen valgte et svar', () => {
    fc.assert(
      fc.property(anyPile, (responses) => {
        const publication = published(responses);
        const ranges = narrow(allFacts(publication, sizesOf(responses)), responses.size);
        for (const each of publication.items)
          each.cells.forEach((cell, at) => {
            const group = publication.groups[at];
            const roles = group ? askedIn(group, each) : [];
            if (roles.length < 2 || cell.code !== 'vist') return;
            const { items, answered, notRelevant, dontKnow, distribution } = cell.tally;
            const counts = [items - answered - notRelevant, dontKnow, notRelevant, ...distribution];
            for (const role of roles)
              counts.forEach((count, wire) => {
                const [low, high] = ranges.get(nameOf(each.item.id, role, wire)) ?? [0, 1];
                if (count > 0) expect(high, nameOf(each.item.id, role, wire)).toBeGreaterThan(low);
              });
          });
      }),
    );
  });

  it('kan ikke finde en celle, der er skjult: hvert svar i den kan stadig være ethvert', () => {
    fc.assert(
      fc.property(anyPile, (responses) => {
        const publication = published(responses);
        const ranges = narrow(allFacts(publication, sizesOf(responses)), responses.size);
        for (const each of publication.items)
          each.cells.forEach((cell, at) => {
            const group = publication.groups[at];
            if (!group || cell.code !== 'skjult') return;
            for (const unknown of sumOver(each, askedIn(group, each), wiresOf(each))) {
              const [low, high] = ranges.get(unknown) ?? [0, 1];
              expect(high, unknown).toBeGreaterThan(low);
            }
          });
      }),
    );
  });

  it('kan regne filens gennemsnit ud af filens egne antal: det siger intet om det, der er skjult', () => {
    const items = [itemOf('1.1'), itemOf('1.2', { direction: -1 }), itemOf('1.3', { responsible: ['leder'] })];
    const instrument = instrumentOf([sectionOf(1, items, 'fidelitet')]);
    const layout = layoutOf(instrument);
    const piles = fc.array(anyResponse(layout), { minLength: 5, maxLength: 40 }).map(pileOf);
    let means = 0;
    fc.assert(
      fc.property(piles, (responses) => {
        const lines = readExport(published(responses, {}, layout), instrument);
        for (const { mean, covered, group } of lines.filter((line) => line.mean !== '')) {
          const shown = items.flatMap(({ id, direction }) => {
            const on = (place: (typeof lines)[number]) => (direction === 1 ? 1 : -1) * (enig.steps.indexOf(place.answer) - 2) + 3;
            const steps = lines.filter((line) => line.item === id && line.group === group && line.base !== '');
            const sum = (of: (line: (typeof lines)[number]) => number) => steps.reduce((total, line) => total + of(line), 0);
            const base = sum(({ count }) => Number(count));
            return base > 0 ? [sum((line) => Number(line.count) * on(line)) / base] : [];
          });
          means += 1;
          expect(String(shown.length)).toBe(covered);
          expect(Math.abs(shown.reduce((sum, each) => sum + each, 0) / shown.length - Number(mean.replace(',', '.')))).toBeLessThan(0.0501);
        }
      }),
    );
    expect(means).toBeGreaterThan(0);
  });

  it('finder svaret, når en sum mangler sin beskyttelse: prøven kan selv fejle', () => {
    const facts: readonly Fact[] = [
      { unknowns: ['a', 'b'], sum: 7 },
      { unknowns: ['a'], sum: 4 },
    ];
    expect(narrow(facts, 9).get('b')).toEqual([3, 3]);
  });
});
