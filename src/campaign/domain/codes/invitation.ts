/**
 * The invitation link: everything after "#" is the campaign's own description and no answers. It is never sent to a server, and it is short
 * enough that mail programs keep it whole.
 */
import { failure, success, type Result } from '../../../base/result.ts';
import { visible } from '../../../base/visible.ts';
import { editionMark, roles, type Instrument, type Role } from '../../../assessment/domain/index.ts';
import { guardOf, isLetters, readBytes, unguarded, writeBytes } from './bits.ts';
import { isDay } from '../days.ts';
import { campaignLimits, type Campaign, type Round } from '../model.ts';
import type { InvitationProblem } from '../problems.ts';

/** The most characters after "#". */
export const longestInvitation = 1500;

/** The format of links written now. */
export const invitationFormat = 1;

const prefix = 'invitation-';

/** What a respondent's page needs to know. */
export interface Invitation {
  readonly key: string;
  readonly name: string;
  readonly instrument: string;
  readonly version: number;
  readonly mark: number;
  readonly round: Round;
  readonly roles: readonly Role[];
  readonly closes?: string | undefined;
  readonly message?: string | undefined;
}

/** The invitation to a campaign in this edition. */
export const invitationOf = (instrument: Instrument, campaign: Campaign): Invitation => ({
  key: campaign.key,
  name: campaign.name,
  instrument: instrument.id,
  version: instrument.version,
  mark: editionMark(instrument),
  round: campaign.round,
  roles: campaign.invited.map(({ role }) => role),
  closes: campaign.closes,
  message: campaign.message,
});

/** The campaign as one who was invited can hold a meeting in it: the coordinator alone knows how many were invited. */
export function campaignFrom(
  { key, name, instrument, version, round, roles: asked, closes, message }: Invitation,
  createdDate: string,
): Campaign {
  return { key, name, instrument, version, round, invited: asked.map((role) => ({ role })), createdDate, closes, message };
}

/** Writes what stands after "#". */
export function writeInvitation(invitation: Invitation): Result<string, InvitationProblem> {
  const { key, name, instrument, version, mark, round, closes, message } = invitation;
  const content = [invitationFormat, key, instrument, version, mark, round, invitation.roles, name, closes ?? '', message ?? ''];
  const text = prefix + writeBytes(new TextEncoder().encode(JSON.stringify(content)));
  const guarded = text + guardOf(text);
  if (guarded.length > longestInvitation)
    return failure([{ code: 'invitation-too-long', length: guarded.length, limit: longestInvitation }]);
  return success(guarded);
}

const rounds: readonly Round[] = ['baseline', 'midtvejs', 'slut', 'enkelt'];
const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
const isRound = (value: unknown): value is Round => rounds.some((round) => round === value);

function contentOf(text: string): readonly unknown[] | undefined {
  try {
    const bytes = readBytes(text);
    const value: unknown = bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function invitationFrom(content: readonly unknown[]): Invitation | undefined {
  const [, key, instrument, version, mark, round, asked, name, closes, message] = content;
  if (!isText(key) || key.length !== 4 || !isLetters(key)) return undefined;
  if (!isText(instrument) || !isWhole(version) || !isWhole(mark) || !isRound(round) || !isText(name)) return undefined;
  if (!Array.isArray(asked) || !asked.every(isRole) || !isText(closes) || !isText(message)) return undefined;
  if (closes !== '' && !isDay(closes)) return undefined;
  const [seen, told] = [visible(name).trim(), visible(message).trim()];
  return { key, name: seen, instrument, version, mark, round, roles: asked, closes: closes || undefined, message: told || undefined };
}

/** What a campaign cannot hold, so that nobody answers one that could never be saved. */
function brokenIn({ name, message = '', roles: asked }: Invitation): Extract<InvitationProblem, { part: unknown }>['part'] | undefined {
  if (name === '') return 'no-name';
  if (name.length > campaignLimits.name) return 'name';
  if (message.length > campaignLimits.message) return 'message';
  return new Set(asked).size < asked.length ? 'roles' : undefined;
}

/** Reads what stands after "#", also with spaces or line breaks that a mail program has put in. Never throws. */
export function readInvitation(fragment: string): Result<Invitation, InvitationProblem> {
  const text = fragment.replace(/[\s<>]/g, '').replace(/^#/, '');
  const body = text.length <= longestInvitation ? unguarded(text) : undefined;
  const content = body?.startsWith(prefix) ? contentOf(body.slice(prefix.length)) : undefined;
  const format = content?.[0];
  if (!content || !isWhole(format)) return failure([{ code: 'invitation-damaged' }]);
  if (format > invitationFormat) return failure([{ code: 'invitation-newer', format }]);
  const invitation = invitationFrom(content);
  if (!invitation) return failure([{ code: 'invitation-damaged' }]);
  const part = brokenIn(invitation);
  return part === undefined ? success(invitation) : failure([{ code: 'invitation-breaks-limits', part }]);
}

/** The edition an invitation asks for, in exactly its words, among the editions the page knows. */
export function editionFor(invitation: Invitation, editions: readonly Instrument[]): Result<Instrument, InvitationProblem> {
  const { instrument, version, mark } = invitation;
  if (!editions.some(({ id }) => id === instrument)) return failure([{ code: 'invitation-unknown-instrument', instrument }]);
  const edition = editions.find((each) => each.id === instrument && each.version === version);
  if (!edition || editionMark(edition) !== mark) return failure([{ code: 'invitation-other-edition', version }]);
  const asksOwnRoles = invitation.roles.length > 0 && invitation.roles.every((role) => edition.roles.includes(role));
  return asksOwnRoles ? success(edition) : failure([{ code: 'invitation-damaged' }]);
}
