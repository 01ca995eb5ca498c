import { describe, expect, it } from 'vitest';
import { meaningsOf } from '@/campaign/ui/survey/meanings';
import { setupWords } from '@/campaign/texts/campaign';
import { waitingText } from '@/campaign/texts/problems';
import { takeInWords } from '@/campaign/texts/intake';
import { roundsWords } from '@/campaign/texts/rounds';
import { surveyWords } from '@/campaign/texts/survey';
import { instrumentOf, itemOf, sectionOf } from '../domain/campaign';

describe('Koordinatoren får at vide,', () => {
  it('hvor mange svar der er nye og rettede, og hvor mange der ikke tæller med', () => {
    const { summary } = takeInWords;
    expect(summary(11, 1, 5)).toBe('11 nye, 1 rettet, 5 tæller ikke med.');
    expect(summary(1, 2, 0)).toBe('1 ny, 2 rettede.');
    expect(summary(0, 0, 1200)).toBe('1.200 tæller ikke med.');
    expect(summary(0, 0, 0)).toBe('Der er intet at lægge til.');
  });

  it('hvem der er kommet og ikke er talt med endnu, og hvad der ventes på', () => {
    expect(waitingText([], 5)).toBe('');
    const waiting = [
      { role: 'leder', fresh: 2, corrected: 1 },
      { role: 'borger', fresh: 1, corrected: 0 },
      { role: 'politiker', fresh: 0, corrected: 3 },
    ] as const;
    expect(waitingText(waiting, 5)).toBe(
      'Ikke talt med endnu: ledere (2 nye og 1 rettet), borgere (1 nyt) og politikere (3 rettede). De kommer med, når mindst fem nye eller rettede svar i gruppen kan tælles med på én gang.',
    );
  });

  it('om der er et nyt link at sende', () => {
    expect(setupWords.done(undefined, 'a')).toBe('Målingen er lavet. Linket står nedenfor.');
    expect(setupWords.done('a', 'a')).toBe('Målingen er rettet. Linket er det samme.');
    expect(setupWords.done('a', 'b')).toBe('Målingen er rettet. Send det nye link til dem, der ikke har svaret.');
  });

  it('at resten bliver ubesvaret, når der er en rest', () => {
    expect(surveyWords.columnsFound(18, 19)).toBe('18 af 19 spørgsmål har en kolonne. Resten bliver ubesvaret.');
    expect(surveyWords.columnsFound(19, 19)).toBe('19 af 19 spørgsmål har en kolonne.');
  });

  it('at prioriteter fra en tidligere runde er kommet i planen', () => {
    expect(roundsWords.carried(1)).toBe('Én prioritet fra dens plan står nu i jeres plan.');
    expect(roundsWords.carried(3)).toBe('Tre prioriteter fra dens plan står nu i jeres plan.');
  });
});

describe('Et ord i et udtræk', () => {
  const [without, within] = [false, true].map((notRelevant) => itemOf('1.1', { notRelevant }));
  const namesOf = (item: typeof without, chosen?: 'ikke-relevant') =>
    item && meaningsOf(instrumentOf([sectionOf(1, [item])]), { items: [item] }, chosen).map(({ name }) => name);

  it('kan kun betyde »Ikke relevant«, når et af spørgsmålene har det svar', () => {
    expect(namesOf(within)).toContain('Ikke relevant');
    expect(namesOf(without)).not.toContain('Ikke relevant');
    expect(namesOf(without)).toEqual(expect.arrayContaining(['Ved ikke', 'Ubesvaret']));
  });

  it('beholder den betydning, det har', () => {
    expect(namesOf(without, 'ikke-relevant')).toContain('Ikke relevant');
  });
});
