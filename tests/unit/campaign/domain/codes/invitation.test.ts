import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  campaignFrom,
  editionFor,
  invitationOf,
  isDay,
  longestInvitation,
  readInvitation,
  writeBytes,
  writeInvitation,
} from '@/campaign/domain';
import { guardOf, readBytes } from '@/campaign/domain/codes/bits';
import { roles } from '@/assessment/domain';
import { campaign, instrumentOf, small } from '../campaign';

const full = { ...campaign, closes: '2027-01-31', message: 'Svar ud fra jeres egen hverdag. Det tager en halv time.' };
const invitation = invitationOf(small, full);
const written = writeInvitation(invitation);
const link = written.ok ? written.value : '';
const problem = (fragment: string) => {
  const read = readInvitation(fragment);
  return read.ok ? undefined : read.problems[0].code;
};

describe('Et invitationslink', () => {
  it('giver den samme invitation igen, også når et mailprogram har knækket det', () => {
    expect(readInvitation(`#${link}`)).toEqual({ ok: true, value: invitation });
    expect(readInvitation(` ${link.slice(0, 40)}\n${link.slice(40)} `)).toEqual({ ok: true, value: invitation });
  });

  it('holder sig under 1.500 tegn eller siger, at navn og besked er for lange', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 900 }), (name, message) => {
        const result = writeInvitation({ ...invitation, name, message });
        if (result.ok) expect(result.value.length).toBeLessThanOrEqual(longestInvitation);
        else expect(result.problems[0].code).toBe('invitation-too-long');
      }),
    );
    expect(link.length).toBeLessThan(450);
    expect(writeInvitation({ ...invitation, message: 'Svar ud fra jeres egen hverdag. '.repeat(40) })).toMatchObject({
      ok: false,
      problems: [{ code: 'invitation-too-long', limit: longestInvitation }],
    });
  });

  it('rummer ingen svar', () => {
    expect(Object.keys(invitation).toSorted()).toEqual(
      ['closes', 'instrument', 'key', 'mark', 'message', 'name', 'roles', 'round', 'version'].toSorted(),
    );
  });

  it.each([
    ['et tomt link', '', 'invitation-damaged'],
    ['et klippet link', link.slice(0, -10), 'invitation-damaged'],
    ['et link uden for formatet', 'invitation-AAAAAAAA', 'invitation-damaged'],
    ['en alt for lang tekst', 'x'.repeat(5000), 'invitation-damaged'],
  ])('afviser %s', (_, fragment, expected) => {
    expect(problem(fragment)).toBe(expected);
  });

  it.each([
    ['intet navn', { name: '' }, 'no-name'],
    ['et navn af tegn, der ikke ses', { name: '\u202e\u200b ' }, 'no-name'],
    ['et navn på 81 tegn', { name: 'n'.repeat(81) }, 'name'],
    ['en besked på 401 tegn', { message: 'b'.repeat(401) }, 'message'],
    ['den samme rolle to gange', { roles: ['leder', 'leder'] as const }, 'roles'],
  ])('siger, hvad der er galt med et link, der har %s', (_, change, part) => {
    const written = writeInvitation({ ...invitation, ...change });
    const read = readInvitation(written.ok ? written.value : '');
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'invitation-breaks-limits', part }] });
  });

  it('kaster aldrig og giver aldrig en halv invitation, heller ikke efter 10.000 ændringer', () => {
    fc.assert(
      fc.property(fc.nat({ max: link.length }), fc.nat({ max: 8 }), fc.string({ maxLength: 5 }), (at, length, put) => {
        const read = readInvitation(link.slice(0, at) + put + link.slice(at + length));
        if (read.ok) expect(read.value).toEqual(invitation);
      }),
      { numRuns: 10_000 },
    );
  });

  it('giver heller ikke en halv invitation, når indholdet er et andet, og kontroltegnene er regnet om', () => {
    const bytes = readBytes(link.slice('invitation-'.length, -3)) ?? new Uint8Array();
    const content = JSON.parse(new TextDecoder().decode(bytes)) as unknown[];
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('slut', 'uden-navn', '2027-02-30', ['leder'], ['chef'], -1, 1.5));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: content.length - 1 }), anything, (place, put) => {
        const text = `invitation-${writeBytes(new TextEncoder().encode(JSON.stringify(content.with(place, put))))}`;
        const read = readInvitation(text + guardOf(text));
        if (!read.ok) return;
        const { round, roles: asked, closes } = read.value;
        expect(['baseline', 'midtvejs', 'slut', 'enkelt']).toContain(round);
        expect(asked.every((role) => roles.includes(role))).toBe(true);
        expect(closes === undefined || isDay(closes)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['ikke er en tekst', 1234],
    ['har for få tegn', 'Kx7'],
    ['har for mange tegn', 'Kx7_x'],
    ['har tegn, en kode ikke kan bære', 'Kx7!'],
  ])('er ikke hel, når nøglen %s', (_, key) => {
    const bytes = readBytes(link.slice('invitation-'.length, -3)) ?? new Uint8Array();
    const content = JSON.parse(new TextDecoder().decode(bytes)) as unknown[];
    const text = `invitation-${writeBytes(new TextEncoder().encode(JSON.stringify(content.with(1, key))))}`;
    expect(problem(text + guardOf(text))).toBe('invitation-damaged');
  });

  it('spørger mindst én rolle og kun dem, spørgeskemaet har', () => {
    for (const roles of [[], ['borger']] as const)
      expect(editionFor({ ...invitation, roles }, [small])).toMatchObject({ ok: false, problems: [{ code: 'invitation-damaged' }] });
  });

  it('er nok til at holde et møde i samme måling, men siger ikke, hvor mange der er inviteret', () => {
    const held = campaignFrom(invitation, '2026-11-22');
    expect(invitationOf(small, held)).toEqual(invitation);
    expect(held.invited).toEqual(full.invited.map(({ role }) => ({ role })));
  });

  it('finder kun den udgave, der har præcis de samme ord', () => {
    const reworded = instrumentOf(small.sections, { rule: small.rule, roles: ['leder'] });
    expect(editionFor(invitation, [small])).toEqual({ ok: true, value: small });
    expect(editionFor(invitation, [reworded])).toMatchObject({ ok: false, problems: [{ code: 'invitation-other-edition' }] });
    expect(editionFor(invitation, [])).toMatchObject({ ok: false, problems: [{ code: 'invitation-unknown-instrument' }] });
  });
});
