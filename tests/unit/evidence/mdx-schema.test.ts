import { describe, expect, it } from 'vitest';
import { componentProps } from '@/evidence/mdx-schema';

const comparison = {
  konklusion: 'Rebild lå over landet ved løntilskud',
  caption: 'Andel, der forsørger sig selv efter løntilskud',
  kolonner: 'Forløb, Rebild, Hele landet',
  raekker: 'Offentligt løntilskud, Privat løntilskud',
  tal: 'rebild/offentligt, landet/offentligt, rebild/privat, landet/privat',
};
const accepts = (change: Partial<typeof comparison>) => componentProps.Sammenligning.safeParse({ ...comparison, ...change }).success;

describe('en sammenligning på en side', () => {
  it('har to tal for hver række', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ tal: 'rebild/offentligt, landet/offentligt, rebild/privat' })).toBe(false);
  });

  it('navngiver rækkerne og de to, der sammenlignes', () => {
    expect(accepts({ kolonner: 'Rebild, Hele landet' })).toBe(false);
  });
});

describe('en fordeling på en side', () => {
  const distribution = {
    konklusion: 'Flere har samme jobformidler hele vejen',
    caption: 'Kommuner, der svarer i høj eller meget høj grad',
    hvad: 'Tidspunkt',
    raekker: 'Ved start, Ved slut',
    kategorier: 'I høj grad, Andet',
    tal: 'a/et, -, a/tre, a/fire',
  };
  const acceptsChange = (change: object) => componentProps.Fordeling.safeParse({ ...distribution, ...change }).success;

  it('har ét tal for hver kategori i hver række, og en bindestreg hvor rapporten tier', () => {
    expect(acceptsChange({})).toBe(true);
    expect(acceptsChange({ tal: 'a/et, -, a/tre' })).toBe(false);
    expect(acceptsChange({ tal: 'a/et, ukendt, a/tre, a/fire' })).toBe(false);
  });

  it('har ét antal for hver række, hvis den har antal', () => {
    expect(acceptsChange({ antal: 'a/n, -' })).toBe(true);
    expect(acceptsChange({ antal: 'a/n' })).toBe(false);
  });
});

describe('opgaver i en situation', () => {
  it('skilles med semikolon, så en opgave kan have komma', () => {
    const read = componentProps.Opgaver.safeParse({ situation: 'Jobplan', borger: 'Aftale mål, også små; Skrive planen', andre: 'Ringe' });
    expect(read.data?.borger).toEqual(['Aftale mål, også små', 'Skrive planen']);
  });
});

describe('fremgang på et tema', () => {
  const acceptsSteps = (trin: string) => componentProps.Fremgang.safeParse({ tema: 'Et job i sigte', trin }).success;

  it('har et trin fra 1 til 4 for hver samtale', () => {
    expect(acceptsSteps('1, 2, 2, 4')).toBe(true);
    expect(acceptsSteps('0, 2')).toBe(false);
    expect(acceptsSteps('2, 5')).toBe(false);
  });

  it('kræver to samtaler, for ellers er der intet at følge', () => {
    expect(acceptsSteps('2')).toBe(false);
  });
});
