import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyState, writeCode, type CampaignState, type Snapshot } from '@/campaign/domain';
import { fileOf, stateIn } from '@/campaign/ui/campaign-file';
import { seenIn, snapshotsFrom } from '@/campaign/seen-file';
import { campaign, collected, layout } from './domain/campaign';
import { mixed } from './domain/published';

const anyMembers = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,4}$/), { maxLength: 30 });

/** Any results: each divides some of the persons between leaders and the others. */
const anySnapshots: fc.Arbitrary<readonly Snapshot[]> = fc.array(
  fc.record({ date: fc.constant('2026-11-22'), all: anyMembers, leaders: fc.nat({ max: 30 }) }).map(({ date, all, leaders }) => ({
    date,
    groups: [
      { roles: ['leder'] as const, members: all.slice(0, leaders).toSorted() },
      { roles: ['politiker', 'medarbejder'] as const, members: all.slice(leaders).toSorted() },
    ],
  })),
  { maxLength: 6 },
);

describe('Hvem der stod i de viste resultater', () => {
  it('er det samme, når det har været i en fil', () => {
    fc.assert(
      fc.property(anySnapshots, (snapshots) => {
        expect(snapshotsFrom(seenIn(snapshots))).toEqual(snapshots);
      }),
    );
  });

  it('nævner hver person én gang og siger ikke, i hvilken orden de kom', () => {
    fc.assert(
      fc.property(anySnapshots, (snapshots) => {
        const { persons } = seenIn(snapshots);
        const everybody = persons.flatMap(({ ids }) => ids.split(' '));
        expect(new Set(everybody).size).toBe(everybody.length);
        const turned = snapshots.map(({ date, groups }) => ({
          date,
          groups: groups.map(({ roles, members }) => ({ roles, members: members.toReversed() })),
        }));
        expect(seenIn(turned)).toEqual(seenIn(snapshots));
      }),
    );
  });
});

describe('En kode i filen, der ikke kan læses', () => {
  const state: CampaignState = { ...emptyState, campaign, intake: { responses: collected(mixed('leder', 6)), meetings: [] } };
  const file = fileOf(layout, campaign, state);
  const [other] = mixed('leder', 1);
  const foreign = other ? writeCode(layout, 'Anden', other) : '';
  const unread = ['NaN', '', 'æ'.repeat(100), foreign];
  const opened = () => {
    const read = stateIn(layout, { ...file, codes: [...unread, ...file.codes, ...file.codes.slice(0, 1)] });
    if (!read.ok) throw new Error(read.problems[0]);
    return read.value;
  };

  it('er en række med sin grund, og de andre er talt', () => {
    expect(opened().unread.map(({ text, verdict }) => [text, verdict.code])).toEqual([
      ['NaN', 'ugyldig'],
      ['', 'ugyldig'],
      ['æ'.repeat(100), 'ugyldig'],
      [foreign, 'forkert-maaling'],
    ]);
    expect(opened().state.intake).toEqual(state.intake);
  });

  it('bliver gemt igen, som den stod', () => {
    expect(fileOf(layout, campaign, opened().state).codes).toEqual([...file.codes, ...unread]);
  });
});
