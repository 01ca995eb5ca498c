import { describe, expect, it } from 'vitest';
import { silenceText } from '@/texts/maaling-saetninger';

const said = (...[unit, silence]: Parameters<typeof silenceText>) => silenceText(unit, silence).replaceAll('\u00a0', ' ');

describe('Dem uden et svar på skalaen', () => {
  it('er én person, én sag eller flere', () => {
    const one = { silent: 1, invited: 8, low: 5, high: 6 };
    expect(said('person', one)).toBe(
      '1 inviteret er uden et svar på skalaen. Hører personen ikke til den gunstige ende, ligger 5 af 8 dér. Hører personen til, ligger 6 af 8 dér.',
    );
    expect(said('sag', one)).toContain('1 sag er uden et svar på skalaen. Hører sagen ikke til');
    expect(said('sag', { silent: 2, invited: 8, low: 5, high: 7 })).toContain('Hører ingen af dem til den gunstige ende');
  });
});
