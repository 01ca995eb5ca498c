/** A region's campaign: as large as a campaign gets, it is saved and opened like any other. */
import { describe, expect, it } from 'vitest';
import {
  emptyState,
  keepResult,
  keepRound,
  layoutOf,
  newResult,
  type CampaignState,
  type Response,
  type Snapshot,
} from '@/campaign/domain';
import { campaignFile } from '@/campaign/file';
import { fileOf, stateIn } from '@/campaign/ui/campaign-file';
import { largestFile } from '@/files/limits';
import { openText } from '@/files/open';
import { writeFile } from '@/files/write';
import { stamp } from '../files/stamp';
import { campaign as small, instrumentOf, itemOf, sectionOf } from './domain/campaign';

const [persons, shown] = [20_000, 40];
const items = Array.from({ length: 62 }, (_, at) => itemOf(String(at + 1), { statement: `Udsagn ${String(at)} `.padEnd(120, 'x') }));
const layout = layoutOf(instrumentOf([sectionOf(1, items)]));
const roles = ['politiker', 'leder', 'medarbejder'] as const;
const campaign = { ...small, invited: roles.map((role) => ({ role, persons })) };

const responses: readonly Response[] = Array.from({ length: persons }, (_, at) => ({
  id: `${String(at).padStart(6, '0')}A`,
  revision: 0,
  role: roles[at % 3] ?? 'leder',
  states: items.map((_, item) => ((at + item) % 5) + 1),
}));

/** The campaign as it stands when a result has been shown after every 500th answer. */
function grown(): CampaignState {
  const intake = { responses: new Map(responses.map((each) => [each.id, each])), meetings: [] };
  const made = newResult(layout, campaign, { ...emptyState, intake }, '2026-11-01');
  if (!made.ok) throw new Error(made.problems[0].code);
  const { publication } = made.value;
  const days = Array.from({ length: shown }, (_, at) => `2026-10-${String((at % 28) + 1).padStart(2, '0')}`);
  const snapshots = days.map((date, at): Snapshot => {
    const here = responses.slice(0, ((at + 1) * persons) / shown);
    const membersOf = (role: string) => here.filter((each) => each.role === role).map(({ id }) => `${id}0`);
    return { date, groups: roles.map((role) => ({ roles: [role], members: membersOf(role) })) };
  });
  const keys = ['Run1', 'Run2', 'Run3', 'Run4'];
  const rounds = keys.map((key) => keepRound({ ...campaign, key }, publication, '2025-11-01'));
  const results = days.map((date) => keepResult(publication, date, keys));
  return { ...emptyState, campaign, intake, snapshots, results, rounds };
}

describe('En måling med 20.000 svar, 40 viste resultater og 4 runder', () => {
  it('fylder højst 5 MB, åbner på under to sekunder og er den samme, når den gemmes igen', async () => {
    const state = grown();
    const written = await writeFile(campaignFile, fileOf(layout, campaign, state), stamp);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const { text } = written.value;
    expect(text.length).toBeLessThan(largestFile);

    const start = process.cpuUsage();
    const file = await openText(text, campaignFile);
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    const read = stateIn(layout, file.value);
    // The time of this work alone: other tests may want the machine at the same moment.
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(2);

    if (!read.ok) throw new Error(read.problems[0]);
    expect(read.value.state).toEqual(state);
    expect(await writeFile(campaignFile, fileOf(layout, campaign, read.value.state), stamp)).toEqual(written);
  });
});
