import { describe, expect, it } from 'vitest';
import {
  checkResults,
  intakeAt,
  keepResult,
  membersOf,
  newCounters,
  publish,
  putInUrn,
  snapshotOf,
  type Intake,
  type KeptResult,
  type Response,
} from '@/campaign/domain';
import type { Role } from '@/assessment/domain';
import { keptProblemText } from '@/campaign/texts/kept';
import { collected, handIns, layout } from './campaign';
import { basisOf, mixed, published } from './published';

const first = collected(mixed('leder', 12));
const before = published(first);
const kept = keepResult(before, '2026-11-01', []);
const snapshot = snapshotOf(before, membersOf({ responses: first, meetings: [] }), '2026-11-01');

describe('Et resultat af den samme måling', () => {
  const after = (...late: Response[][]) =>
    publish(basisOf(collected([...first.values()], ...late), { earlier: [snapshot], results: [kept] }));
  const cellsAfter = (...late: Response[][]) => {
    const made = after(...late);
    return made.ok ? made.value.items.slice(0, 2).map(({ cells }) => cells[0]) : [];
  };

  it('må vente, til fem er kommet til', () => {
    expect(after(handIns('leder', [4, 1, 3, 4], 4, 100))).toEqual({ ok: false, problems: [{ code: 'too-few-new', least: 5 }] });
  });

  it('skjuler et punkt, hvor alle de nye svarede det samme, til der er forskel på dem', () => {
    const hidden = { code: 'skjult', reason: 'lille-forskel' };
    const alike = cellsAfter(handIns('leder', [4, undefined, 3, 4], 3, 100), handIns('leder', [4, 1, 3, 2], 2, 200));
    expect(alike).toEqual([hidden, hidden]);
    const parted = cellsAfter(handIns('leder', [4, 1, 3, 4], 3, 100), handIns('leder', [2, 5, 3, 2], 3, 200));
    expect(parted.map((cell) => cell?.code)).toEqual(['vist', 'vist']);
  });

  it('skjuler et punkt, hvor det nye ville vise, hvad en gruppe svarede, der før var skjult', () => {
    const alike = (role: Role, persons: number, from = 0) => handIns(role, [1, 1, 1, 1], persons, from);
    const three = collected(mixed('politiker', 5), alike('leder', 5), mixed('medarbejder', 5));
    const shown = published(three);
    expect(shown.items[0]?.cells.map(({ code }) => code)).toEqual(['vist', 'skjult', 'vist']);
    const earlier = [snapshotOf(shown, membersOf({ responses: three, meetings: [] }), '2026-11-01')];
    // A round where all stood together: so they do here.
    const together = published(collected(mixed('politiker', 2), mixed('leder', 2), mixed('medarbejder', 30)));
    const merged = (...late: Response[][]) => {
      const all = collected([...three.values()], alike('politiker', 2, 100), ...late);
      return published(all, { earlier, results: [keepResult(shown, '2026-11-01', [])], previous: [together] });
    };
    const told = merged(alike('leder', 1, 100), alike('medarbejder', 2, 100));
    expect(told.groups).toHaveLength(1);
    expect(told.items[0]?.cells).toEqual([{ code: 'skjult', reason: 'lille-forskel' }]);
    const open = merged(alike('leder', 1, 100), handIns('medarbejder', [2, 2, undefined, 2], 2, 100));
    expect(open.items[0]?.cells.map(({ code }) => code)).toEqual(['vist']);
  });
});

describe('De svar, der var der, da et resultat blev vist', () => {
  const intake = (responses: Intake['responses'], meetings: Intake['meetings'] = []): Intake => ({ responses, meetings });

  it('kan findes igen, når flere er kommet til', () => {
    const more = collected([...first.values()], handIns('leder', [1, 1, 1, 1], 3, 100));
    expect(intakeAt(intake(more), snapshot)).toEqual(intake(first));
  });

  it('er væk, når et af dem er rettet eller fjernet', () => {
    const [one, ...others] = first.values();
    if (!one) throw new Error('intet svar');
    expect(intakeAt(intake(collected([{ ...one, revision: 1 }, ...others])), snapshot)).toBeUndefined();
    expect(intakeAt(intake(collected(others)), snapshot)).toBeUndefined();
  });

  it('tæller et møde med, så længe det er det samme', () => {
    const meeting = Array.from({ length: 5 }).reduce<ReturnType<typeof newCounters>>(
      (urn) => putInUrn(layout, urn, 'leder', [1, 2, 3, 4]),
      newCounters('AAAAAAA'),
    );
    const then = snapshotOf(before, membersOf(intake(first, [meeting])), '2026-11-01');
    expect(intakeAt(intake(first, [meeting]), then)).toEqual(intake(first, [meeting]));
    expect(intakeAt(intake(first, [putInUrn(layout, meeting, 'leder', [1, 2, 3, 4])]), then)).toBeUndefined();
  });
});

describe('Et gemt resultat afvises med en grund', () => {
  const [item, ...rest] = kept.items;
  if (!item) throw new Error('intet punkt');
  const withCells = (cells: KeptResult['items'][number]['cells']): KeptResult => ({ ...kept, items: [{ ...item, cells }, ...rest] });
  const reasons = (result: KeptResult) => {
    const checked = checkResults(layout, [result]);
    return checked.ok ? [] : checked.problems.map(keptProblemText);
  };
  const [whole] = item.cells;

  it('når et tal er ændret', () => {
    expect(reasons(kept)).toEqual([]);
    const changed = typeof whole === 'object' ? whole.map((count, wire) => (wire === 3 ? count - 1 : count)) : [];
    expect(reasons(withCells([changed]))).toEqual([
      'Tallene for 1.1 i et tidligere resultat passer ikke sammen. Filen er ændret og kan ikke bruges.',
    ]);
  });

  it.each([
    ['en gruppe mangler', withCells([])],
    ['et punkt mangler', { ...kept, items: rest }],
    ['ordene er andre', { ...kept, items: [{ ...item, fingerprint: '00000000' }, ...rest] }],
    ['gruppen er større, end svarene er', { ...kept, groups: [{ roles: ['leder'], persons: 13 }] } satisfies KeptResult],
  ])('når %s', (_, result) => {
    expect(reasons(result)).toHaveLength(1);
  });
});
