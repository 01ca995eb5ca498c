/** A campaign that never was: waves of hand-ins, corrections, partial answers and meetings, and a result asked for after each, of groups this large or larger. */
import {
  emptyState,
  keepRound,
  newCounters,
  newResult,
  putInUrn,
  resultToShow,
  wireOf,
  type CampaignState,
  type Publication,
  type Response,
} from '@/campaign/domain';
import { standing, type AnswerState, type Role } from '@/assessment/domain';
import { campaign, layout } from '../campaign';

/** Whole numbers below n, the same for the same seed. */
export function randomFrom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

/** What one member of a snapshot answered: a wire for each item. */
export interface Member {
  readonly role: Role;
  readonly wires: readonly number[];
  /** The meeting the person answered at. */
  readonly meeting?: string | undefined;
}

/** A result as it was shown, and who was counted in it. */
export interface Shown {
  readonly publication: Publication;
  readonly members: ReadonlySet<string>;
}

/** What was shown of a campaign, and everybody who ever stood in it. */
export interface Told {
  readonly shown: readonly Shown[];
  readonly members: ReadonlyMap<string, Member>;
}

const allRoles: readonly Role[] = ['politiker', 'leder', 'medarbejder'];

/** How people in one campaign answer: how many of ten answer an item, and how many steps they choose between. */
interface Habit {
  readonly answersOfTen: number;
  readonly steps: number;
}

function statesOf(role: Role, { answersOfTen, steps }: Habit, below: (n: number) => number): (AnswerState | undefined)[] {
  return layout.slots.map(({ item }) => {
    if (!standing(item, role) || below(10) >= answersOfTen) return undefined;
    return below(8) === 0 ? 'ved-ikke' : 1 + below(steps);
  });
}

class Wave {
  readonly #below: (n: number) => number;
  readonly #habit: Habit;
  readonly members = new Map<string, Member>();
  responses = new Map<string, Response>();
  meetings: CampaignState['intake']['meetings'] = [];
  #people = 0;

  constructor(below: (n: number) => number) {
    this.#below = below;
    this.#habit = { answersOfTen: 5 + below(6), steps: 1 + below(5) };
  }

  #remember(member: string, role: Role, states: Response['states'], meeting?: string): void {
    this.members.set(member, { role, wires: states.map(wireOf), meeting });
  }

  #handIn(id: string, revision: number, role: Role): void {
    const states = statesOf(role, this.#habit, this.#below);
    this.responses.set(id, { id, revision, role, states });
    this.#remember(`${id}${revision.toString(16)}`, role, states);
  }

  /** Up to so many of each role come. */
  come(most: number): void {
    for (const role of allRoles)
      for (let left = this.#below(most + 1); left > 0; left -= 1) {
        this.#people += 1;
        this.#handIn(`p${String(this.#people).padStart(5, '0')}A`, 0, role);
      }
  }

  /** Up to so many hand in again, now and then in another role. */
  correct(most: number): void {
    const known = [...this.responses.values()];
    for (let left = Math.min(this.#below(most + 1), known.length); left > 0; left -= 1) {
      const one = known.splice(this.#below(known.length), 1)[0];
      if (one && one.revision < 15)
        this.#handIn(one.id, one.revision + 1, this.#below(12) === 0 ? (allRoles[this.#below(3)] ?? one.role) : one.role);
    }
  }

  /** A meeting is held. */
  meet(most: number): void {
    const id = `m${String(this.meetings.length).padStart(5, '0')}A`;
    let urn = newCounters(id);
    for (const role of allRoles)
      for (let person = this.#below(most + 1); person > 0; person -= 1) {
        const states = statesOf(role, this.#habit, this.#below);
        urn = putInUrn(layout, urn, role, states);
        this.#remember(`${id}:${role}:${String(urn.roles[role]?.persons ?? 0)}`, role, states, id);
      }
    this.meetings = [...this.meetings, urn];
  }
}

/**
 * The last result and the round after it, where all who stood in it answer as they did, and some more come: a reader who believes so is right.
 * Nothing when somebody answered at a meeting, or stands there as they answered before a correction.
 */
function nextRoundOf(wave: Wave, last: Shown, below: (n: number) => number): readonly Shown[] {
  const known = new Set(wave.responses.keys());
  wave.come(below(10));
  const isHere = ({ id, revision }: Response) => !known.has(id) || last.members.has(`${id}${revision.toString(16)}`);
  const responses = new Map([...wave.responses].filter(([, response]) => isHere(response)));
  const here = new Set([...responses.values()].map(({ id, revision }) => `${id}${revision.toString(16)}`));
  if ([...last.members].some((member) => !here.has(member))) return [];
  const rounds = [keepRound({ ...campaign, key: 'Run1' }, last.publication, '2026-11-09')];
  const made = newResult(layout, campaign, { ...emptyState, intake: { responses, meetings: [] }, rounds }, '2027-05-01');
  return made.ok ? [last, { publication: made.value.publication, members: here }] : [];
}

/** What the campaign with this number told, and what its last result told beside the next round. */
export function randomCampaign(seed: number): { readonly results: Told; readonly rounds: Told } {
  const below = randomFrom(seed);
  const wave = new Wave(below);
  const shown: Shown[] = [];
  let memory: Pick<CampaignState, 'snapshots' | 'results'> = { snapshots: [], results: [] };
  const waves = 2 + below(4);
  for (let at = 0; at < waves; at += 1) {
    wave.come(at === 0 ? 14 : 4 + below(8));
    if (at > 0) wave.correct(below(8));
    if (below(4) === 0) wave.meet(9);
    const intake = { responses: wave.responses, meetings: wave.meetings };
    const threshold = below(4) === 0 ? 6 + below(6) : undefined;
    const { result } = resultToShow(layout, { ...campaign, threshold }, { ...emptyState, intake, ...memory }, `2026-11-0${String(at + 1)}`);
    if (!result) continue;
    memory = result.memory;
    const groups = memory.snapshots.at(-1)?.groups ?? [];
    shown.push({ publication: result.publication, members: new Set(groups.flatMap(({ members }) => members)) });
  }
  const last = shown.at(-1);
  const rounds = last ? nextRoundOf(wave, last, below) : [];
  return { results: { shown, members: wave.members }, rounds: { shown: rounds, members: wave.members } };
}
