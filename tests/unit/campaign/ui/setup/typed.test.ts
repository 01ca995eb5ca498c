/** The form that names a campaign: what it makes of what is typed, and what it says when it cannot. */
import { describe, expect, it } from 'vitest';
import {
  campaignOf,
  invitationOf,
  campaignLimits,
  longestInvitation,
  setupProblems,
  writeInvitation,
  type Campaign,
} from '@/campaign/domain';
import { setupFieldsFor } from '@/campaign/texts/setup';
import { setupDraft, setupSentences, setupTyped } from '@/campaign/ui/setup/typed';
import { emptyForm } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import { campaign, small } from '../../domain/campaign';

const fields = setupFieldsFor(small.roles);
const typed = (texts: Typed): Typed => ({ ...emptyForm(fields), name: 'Forår', ...texts });
const told = (form: Typed) => Object.fromEntries(setupSentences(fields, form, setupProblems(setupDraft(fields, form))));
const made = (form: Typed): Campaign => campaignOf(setupDraft(fields, form), small, { key: 'ABCD', createdDate: '2026-05-04' });

describe('Formularen til målingen', () => {
  it.each<[string, Partial<Campaign>]>([
    ['som den er', {}],
    ['med sidste dag og besked', { closes: '2027-02-28', message: 'Send koden til kontoret', round: 'slut' }],
    ['med ting, der vælges andre steder', { threshold: 10, contact: 'Ida', collected: ['moede'] }],
  ])('giver den samme måling tilbage på hver byte, når intet er rettet: %s', (_, change) => {
    const before: Campaign = { ...campaign, instrument: small.id, version: small.version, ...change };
    const again = campaignOf(setupDraft(fields, setupTyped(fields, small.roles, before)), small, before, before);
    expect(JSON.stringify(again)).toBe(JSON.stringify(before));
  });

  it('laver en ny måling med samme rækkefølge i filen som en, der er åbnet', () => {
    expect(Object.keys(made(typed({}))).slice(0, 7)).toEqual(Object.keys(campaign));
  });

  it('mangler kun et navn, når den er tom', () => {
    expect(told(emptyForm(fields))).toEqual({ name: 'Skriv et navn, så de inviterede kan kende målingen.' });
    expect(told(typed({ name: '  ' }))).toHaveProperty('name');
  });

  it.each(['0', '-3', '3,5', '1.000', 'mange', '100000'])('siger, at »%s« ikke er et antal', (text) => {
    expect(told(typed({ 'invited.leder.persons': text }))).toEqual({
      'invited-leder-persons': 'Skriv et helt tal over nul, eller lad feltet stå tomt.',
    });
  });

  it('spørger kun om antal i de roller, der er valgt', () => {
    const form = typed({ 'invited.leder.persons': 'mange', 'invited.leder.asked': 'false' });
    expect(told(form)).toEqual({});
    expect(made(form).invited.map(({ role }) => role)).toEqual(small.roles.filter((role) => role !== 'leder'));
  });

  it('skal have mindst én rolle', () => {
    const nobody = Object.fromEntries(small.roles.map((role) => [`invited.${role}.asked`, 'false']));
    expect(told(typed(nobody))).toEqual({ invited: 'Vælg mindst én rolle.' });
  });

  it('kender ikke et antal, der ikke er skrevet, og tager ikke mellemrum med', () => {
    const { name, message, closes, round, invited } = made(typed({ name: ' Forår ', message: '  ', 'invited.leder.persons': ' 6 ' }));
    expect({ name, message, closes, round }).toEqual({ name: 'Forår', message: undefined, closes: undefined, round: 'enkelt' });
    expect(invited.map(({ persons }) => persons)).toEqual(small.roles.map((role) => (role === 'leder' ? 6 : undefined)));
  });

  it('tager en dag, der er gået, men ikke en, der ikke findes', () => {
    expect(made(typed({ closes: '2020-02-28' })).closes).toBe('2020-02-28');
    expect(told(typed({ closes: '2027-02-30' }))).toEqual({
      closes: 'Vælg en dag, der findes, med fire cifre i årstallet, eller lad feltet stå tomt.',
    });
  });

  it('siger ved feltet, når navnet eller beskeden er for lang, også før nogen har prøvet', () => {
    const long = typed({ name: 'n'.repeat(campaignLimits.name + 1), message: 'b'.repeat(campaignLimits.message + 1) });
    expect(Object.fromEntries(setupSentences(fields, long, []))).toEqual({
      name: expect.stringContaining('plads til 80') as string,
      message: expect.stringContaining('plads til 400') as string,
    });
  });

  it('har plads i linket til det længste navn og den længste besked', () => {
    const longest = { ...campaign, name: 'n'.repeat(campaignLimits.name), message: 'b'.repeat(campaignLimits.message) };
    const written = writeInvitation(invitationOf(small, longest));
    expect(written.ok && written.value.length <= longestInvitation).toBe(true);
  });
});
