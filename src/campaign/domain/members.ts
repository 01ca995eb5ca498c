/** Who is behind the counts of a campaign, as ids without meaning: needed only to tell how much has changed between two publications. */
import { roles } from '../../assessment/domain/index.ts';
import { countMeetings } from './counters.ts';
import { addByRole, countResponses } from './counts.ts';
import type { Layout } from './layout.ts';
import type { Counters, CountsByRole, Responses } from './model.ts';
import type { Members, Snapshot } from './publication.ts';

/** Everything a campaign has received. */
export interface Intake {
  readonly responses: Responses;
  readonly meetings: readonly Counters[];
}

/** Ids by role. A corrected hand-in is a new member; the persons of a meeting are numbered, because an urn only fills up. */
export function membersOf({ responses, meetings }: Intake): Members {
  const members = new Map<string, string[]>(roles.map((role) => [role, []]));
  for (const { id, revision, role } of responses.values()) members.get(role)?.push(`${id}${revision.toString(16)}`);
  for (const { id, roles: counts } of meetings)
    for (const role of roles)
      for (let person = 1; person <= (counts[role]?.persons ?? 0); person += 1) members.get(role)?.push(`${id}:${role}:${String(person)}`);
  return Object.fromEntries([...members].filter(([, ids]) => ids.length > 0));
}

/** Who a member is, whatever was corrected: the id of a hand-in without its revision, and a person of a meeting as numbered there. */
export const respondentOf = (member: string): string => (member.includes(':') ? member : member.slice(0, -1));

/** All answers, handed in and from meetings, as counts by role. */
export const countAll = (layout: Layout, { responses, meetings }: Intake): CountsByRole =>
  addByRole(countResponses(layout, responses), countMeetings(meetings));

/** What had been received when a result was shown; undefined when something of it has been corrected or taken out since. */
export function intakeAt({ responses, meetings }: Intake, { groups }: Snapshot): Intake | undefined {
  const then = new Set(groups.flatMap(({ members }) => members));
  const stood = (part: Intake) => Object.values(membersOf(part)).every((ids) => ids.every((id) => then.has(id)));
  const intake = {
    responses: new Map([...responses].filter((each) => stood({ responses: new Map([each]), meetings: [] }))),
    meetings: meetings.filter((meeting) => stood({ responses: new Map(), meetings: [meeting] })),
  };
  return Object.values(membersOf(intake)).flat().length === then.size ? intake : undefined;
}
