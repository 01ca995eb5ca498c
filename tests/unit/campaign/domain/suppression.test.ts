/** An attacker with everything that is shown cannot learn what a small group answered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepsApart, leastGroup, publish, snapshotOf, type Responses, type Snapshot } from '@/campaign/domain';
import { standing, type Role } from '@/assessment/domain';
import { anyResponse, collected, handIns } from './campaign';
import { basisOf, groupsOf, mixed, published } from './published';

/** Everything an attacker knows of one item in a merged group, and how many each role has. The least and most that a role can have on a wire. */
function range(role: Role, wire: number, histogram: readonly number[], sizes: Readonly<Record<string, number>>): readonly [number, number] {
  const persons = sizes[role] ?? 0;
  const others = Object.entries(sizes).reduce((sum, [other, size]) => (other === role ? sum : sum + size), 0);
  const here = histogram[wire] ?? 0;
  const elsewhere = histogram.reduce((sum, count) => sum + count, 0) - here;
  return [Math.max(0, persons - elsewhere, here - others), Math.min(persons, here)];
}

const anyPile = fc
  .array(anyResponse(), { minLength: 5, maxLength: 40 })
  .map((all): Responses => new Map(all.map((response, at) => [String(at), { ...response, id: String(at) }])));

describe('Angreb på det viste', () => {
  it('kan ikke afgøre, hvor mange i en skjult rolle der valgte et svar, som nogen i gruppen har valgt', () => {
    fc.assert(
      fc.property(anyPile, (responses) => {
        const basis = basisOf(responses);
        const { groups, items } = published(responses);
        const open = items.flatMap((published_) => published_.cells.map((cell, at) => ({ ...published_, cell, group: groups[at] })));
        for (const { item, cell, group } of open) {
          if (cell.code !== 'vist' || !group || group.roles.length < 2) continue;
          const { tally } = cell;
          const asked = group.roles.filter((role) => standing(item, role));
          const sizes = Object.fromEntries(asked.map((role) => [role, basis.members[role]?.length ?? 0]));
          const histogram = [tally.relevant - tally.answered, tally.dontKnow, tally.notRelevant, ...tally.distribution];
          for (const role of asked.filter((each) => (sizes[each] ?? 0) > 0 && asked.length > 1))
            histogram.forEach((count, wire) => {
              const [least, most] = range(role, wire, histogram, sizes);
              if (count > 0) expect(most, `${role} ${String(wire)} ${String(histogram)}`).toBeGreaterThan(least);
            });
        }
      }),
    );
  });

  it('møder kun celler med mindst fem svar, og summer der er lagt sammen af viste celler', () => {
    fc.assert(
      fc.property(anyPile, (responses) => {
        for (const { cells, total } of published(responses).items) {
          const shown = cells.flatMap((cell) => (cell.code === 'vist' ? [cell.tally] : []));
          for (const { answered, notRelevant } of shown) expect(answered + notRelevant).toBeGreaterThanOrEqual(leastGroup);
          const hidden = cells.some(({ code }) => code === 'skjult');
          expect(total === undefined).toBe(hidden || shown.length === 0);
          if (total) expect(total.items).toBe(shown.reduce((sum, { items }) => sum + items, 0));
        }
      }),
    );
  });

  /** All that can be worked out from publications: unions of the parts they cut the persons into. */
  const leastPart = (snapshots: readonly Snapshot[]) => {
    const signature = new Map<string, string>();
    snapshots.forEach(({ groups }, at) => {
      groups.forEach(({ members }, group) => {
        for (const member of members) signature.set(member, `${signature.get(member) ?? ''}/${String(at)}.${String(group)}`);
      });
    });
    const parts = Object.groupBy([...signature.values()], (part) => part);
    return Math.min(...Object.values(parts).map((part) => part?.length ?? 0));
  };

  it('kan ikke trække to offentliggørelser fra hinanden: enhver forskel er på mindst fem', () => {
    const waves = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.nat({ max: 7 })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(waves, (sizes) => {
        let responses: Responses = new Map();
        const earlier: Snapshot[] = [];
        sizes.forEach((wave, at) => {
          const [politicians, leaders, staff] = wave;
          const fresh = [
            handIns('politiker', [1, 2, undefined, 3], politicians, at * 10),
            handIns('leder', [2, 2, 2, 2], leaders, at * 10),
          ];
          responses = new Map([...responses, ...collected(...fresh, handIns('medarbejder', [3, 1, undefined, 1], staff, at * 10))]);
          const basis = basisOf(responses, { earlier: [...earlier] });
          const result = publish(basis);
          if (result.ok) earlier.push(snapshotOf(result.value, basis.members, '2026-11-22'));
        });
        if (earlier.length > 0) expect(leastPart(earlier)).toBeGreaterThanOrEqual(leastGroup);
      }),
      { numRuns: 300 },
    );
  });

  it('afviser en ny offentliggørelse, når færre end fem er kommet til, og når få har rettet deres svar', () => {
    const before = collected(mixed('leder', 12));
    const basis = basisOf(before);
    const earlier = [snapshotOf(published(before), basis.members, '2026-11-22')];
    const more = (persons: number) =>
      publish(basisOf(new Map([...before, ...collected(handIns('leder', [5, 5, 5, 5], persons, 500))]), { earlier }));
    expect(more(1)).toEqual({ ok: false, problems: [{ code: 'too-few-new', least: 5 }] });
    expect(more(5).ok).toBe(true);
    const corrected = new Map([...before].map(([id, response], at) => [id, at === 0 ? { ...response, revision: 1 } : response]));
    expect(publish(basisOf(corrected, { earlier })).ok).toBe(false);
    expect(publish(basisOf(before, { earlier })).ok).toBe(true);
  });

  it('deler ikke en samlet gruppe op bagefter, så resten kunne regnes ud', () => {
    const before = collected(mixed('politiker', 3), mixed('leder', 12));
    const earlier = [snapshotOf(published(before), basisOf(before).members, '2026-11-22')];
    const after = new Map([...before, ...collected(handIns('politiker', [1, 5, undefined, 2], 5, 700))]);
    expect(groupsOf(published(after, { earlier }))).toEqual(['politiker+leder: 20']);
  });

  it('holder samme grupper i den næste runde, og skjuler et punkt, hvor få nye ville stå alene', () => {
    const before = published(collected(mixed('politiker', 3), mixed('leder', 12)));
    const merged = published(collected(mixed('politiker', 6), mixed('leder', 12)), { previous: [before] });
    expect(groupsOf(merged)).toEqual(['politiker+leder: 18']);
    const twelve = published(collected(mixed('leder', 12)));
    const thirteen = collected(mixed('leder', 12), handIns('leder', [5, 5, 5, 5], 1, 800));
    expect(published(thirteen, { previous: [twelve] }).items[0]?.cells[0]).toEqual({ code: 'skjult', reason: 'lille-forskel' });
    expect(published(thirteen).items[0]?.cells[0]?.code).toBe('vist');
  });

  it('ser en del på fire som for lille', () => {
    const ids = (persons: number) => Array.from({ length: persons }, (_, at) => String(at));
    expect(keepsApart([[ids(12)], [ids(16)]], 5)).toBe(false);
    expect(keepsApart([[ids(12)], [ids(17)]], 5)).toBe(true);
  });
});
