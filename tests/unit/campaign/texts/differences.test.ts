import { describe, expect, it } from 'vitest';
import type { Dumbbell } from '@/campaign/domain';
import { doubtKey, gapText, knobsText, partedIntro, partedText, stepsText } from '@/campaign/texts/differences';
import { sinceText } from '@/campaign/texts/rounds';
import { answeredName, groupInText, groupName } from '@/campaign/ui/group-names';
import { enig, itemOf, sectionOf } from '../domain/campaign';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const item = itemOf('1.1');
const published = { item, section: sectionOf(1, [item]), scale: enig, fingerprint: '', cells: [] };
const [a, b] = [
  { group: 0, favourable: 6, base: 8 },
  { group: 1, favourable: 2, base: 7 },
];
const names = (at: number) => ['ledere', 'de øvrige (politikere og borgere)'][at] ?? '';
const gapOf = (gap: Partial<Dumbbell['widest']['gap']>): Dumbbell => ({
  published,
  knobs: [a, b],
  widest: { a, b, gap: { a, b, medianSteps: 0, doubts: [], ...gap } },
});
/** So many of so many in each of two groups stand at the good end. */
const sharesApart = (one: readonly [number, number], other: readonly [number, number]): Dumbbell =>
  gapOf({
    a: { favourable: one[0], base: one[1] },
    b: { favourable: other[0], base: other[1] },
    share: one[0] / one[1] - other[0] / other[1],
  });

describe('Forskellen mellem to grupper', () => {
  it('siges i trin mellem de to midter, i ental og flertal', () => {
    const few = { doubts: [{ code: 'faa-personer', persons: 8 }] } as const;
    expect(gapText('person', gapOf({ medianSteps: 1, ...few }), names)).toBe(
      'Der er ét trin mellem midten for ledere og midten for de øvrige (politikere og borgere). Forbehold: få personer.',
    );
    expect(gapText('person', gapOf({ medianSteps: 2, ...few }), names)).toContain('Der er to trin mellem');
  });

  it('skriver hele og halve trin med ord', () => {
    expect([0.5, 1, 1.5, 2, 2.5].map(stepsText)).toEqual(['et halvt trin', 'ét trin', 'halvandet trin', 'to trin', 'to og et halvt trin']);
  });

  it('siges i procentpoint, og da altid med de to gruppers navne', () => {
    expect(gapText('person', sharesApart([30, 40], [13, 25]), names)).toBe(
      'Forskellen på ledere og de øvrige (politikere og borgere) er 23 procentpoint.',
    );
  });

  it('siger til, når de to afrundede procenttal ikke giver forskellen', () => {
    expect(gapText('person', sharesApart([31, 39], [13, 53]), names)).toBe(
      'Forskellen på ledere og de øvrige (politikere og borgere) er 55 procentpoint. Den er regnet, før procenterne blev rundet af.',
    );
  });

  it('siger, hvad der kan udligne den', () => {
    expect(gapText('sag', gapOf({ doubts: [{ code: 'overlap' }] }), names)).toBe('Forbehold: manglende sager.');
    expect(doubtKey('sag', ['overlap', 'faa-personer'])).toEqual([
      'Manglende sager: De sager, der er uden et svar på skalaen, kan udligne forskellen.',
      'Få sager: Mindst én af grupperne har under tyve svar på skalaen. Forskellen kan skyldes få sager.',
    ]);
    expect(knobsText('sag', ['ja'])).toBe('Så mange sager har »ja«:');
  });
});

describe('Delte meninger', () => {
  it('har verbum og anførselstegn om begge ender', () => {
    const parted = { published, group: 0, ends: { low: 4, middle: 1, high: 5, base: 10 } };
    expect(plain(partedText('person', parted))).toBe('4 af 10 svarer »uenige«, og 5 af 10 svarer »enige«. Forbehold: få personer.');
    expect(plain(partedText('sag', parted))).toBe(
      'I 4 af 10 sager er svaret »uenige«, og i 5 af 10 sager er svaret »enige«. Forbehold: få sager.',
    );
  });

  it('nævner de yderste trin, hvor enderne mødes', () => {
    const scale = { ...enig, steps: ['Nej', 'Delvist', 'Som regel, men ikke altid', 'Ja'] };
    const parted = { published: { ...published, scale }, group: 0, ends: { low: 8, middle: 0, high: 12, base: 20 } };
    expect(plain(partedText('person', parted))).toBe('8 af 20 (40 pct.) svarer »nej«, og 12 af 20 (60 pct.) svarer »ja«.');
    expect(partedIntro('person', [parted])).toBe(
      'Her ligger mindst tre af ti svar i hver ende af skalaen. Har en skala ikke noget trin midt imellem, tæller kun det laveste og det højeste trin. Grænsen er vores. Et gennemsnit ville skjule det.',
    );
  });

  it('siger én gang, hvad forbeholdet ved få svar betyder', () => {
    const few = { published, group: 0, ends: { low: 4, middle: 1, high: 5, base: 10 } };
    const many = { published, group: 1, ends: { low: 8, middle: 0, high: 12, base: 20 } };
    expect(partedIntro('sag', [few, many])).toContain('Forbeholdet »få sager« betyder, at gruppen har under tyve svar på skalaen.');
    expect(partedIntro('person', [many])).not.toContain('Forbeholdet');
  });
});

describe('Et spørgsmål siden forrige runde', () => {
  const since = (was: readonly [number, number], is: readonly [number, number]) =>
    plain(sinceText('person', ['enig'], { part: was[0], base: was[1] }, { part: is[0], base: is[1] }));

  it('har begge tal, også når lige mange har svaret', () => {
    expect(since([4, 7], [6, 7])).toBe('6 af 7 svarer »enig« mod 4 af 7 før.');
    expect(since([4, 7], [4, 9])).toBe('4 af 9 svarer »enig« mod 4 af 7 før.');
    expect(since([4, 7], [4, 7])).toBe('4 af 7 svarer »enig« som før.');
  });

  it('siger ikke nul af nul', () => {
    expect(since([4, 7], [0, 0])).toBe('Ingen valgte et trin denne gang, så der er intet at holde op mod forrige runde.');
    expect(since([0, 0], [4, 7])).toBe('Ingen valgte et trin i forrige runde, så der er intet at holde op mod.');
  });
});

describe('En gruppes navn', () => {
  it('står i flertal, og med småt inde i en sætning', () => {
    expect([groupName({ roles: ['leder'] }, [1, 2]), groupInText({ roles: ['leder'] }, [1, 2])]).toEqual(['Ledere', 'ledere']);
    const merged = { roles: ['politiker', 'borger'] } as const;
    expect([groupName(merged, [1, 2]), groupInText(merged, [1, 2])]).toEqual([
      'Øvrige (politikere og borgere)',
      'de øvrige (politikere og borgere)',
    ]);
    expect([groupName(merged, [1]), groupInText(merged, [1])]).toEqual(['Alle', 'alle']);
  });

  it('hedder ikke alle, når en inviteret rolle slet ikke har svaret', () => {
    const [merged, alone] = [{ roles: ['leder', 'medarbejder'] }, { roles: ['leder'] }] as const;
    expect([false, true].map((isAnyQuiet) => answeredName(merged, [merged], isAnyQuiet))).toEqual(['Alle', 'Ledere og medarbejdere']);
    expect(answeredName(alone, [alone], true)).toBe('Ledere');
  });
});
