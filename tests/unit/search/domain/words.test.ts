import { stemmer } from '@orama/stemmers/danish';
import { describe, expect, it } from 'vitest';
import { fold, termOf, wordsIn } from '@/search/domain/words';

const term = (word: string) => termOf(word, stemmer);

describe('wordsIn(text)', () => {
  it.each([
    ['Mål, delmål & måling', ['Mål', 'delmål', 'måling']],
    ['583.500 kr. og 4,75 uger', ['583.500', 'kr', 'og', '4,75', 'uger']],
    ['ung-til-ung (2013–2016)', ['ung', 'til', 'ung', '2013', '2016']],
    ['beskæftigelses\u00adindsats', ['beskæftigelses\u00adindsats']],
    ['… – »«', []],
  ])('finder ordene i »%s«', (text, words) => {
    expect(wordsIn(text).map((word) => word.text)).toEqual(words);
  });

  it('siger, hvor i teksten hvert ord begynder', () => {
    expect(wordsIn('Vi går nu').map(({ start }) => start)).toEqual([0, 3, 7]);
  });
});

describe('fold(text)', () => {
  it.each([
    ['SMAAJOB', 'småjob'],
    ['Aeroe', 'ærø'],
    ['a\u030abent', 'åbent'],
    ['Vurdér', 'vurder'],
    ['naïv', 'naiv'],
    ['indsats\u00adplan', 'indsatsplan'],
  ])('%s læses %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('termOf(word, stem)', () => {
  it.each([
    ['straksaktivering', 'straksaktiveringen'],
    ['sagsbehandler', 'sagsbehandlernes'],
    ['virksomhed', 'virksomhederne'],
    ['ledelse', 'ledelsens'],
    ['ledig', 'ledige'],
    ['regel', 'reglerne'],
    ['jobcenter', 'jobcentrets'],
    ['jobcenter', 'jobcentre'],
    ['uge', 'ugerne'],
    ['ordinær', 'ordinaere'],
    ['ordinært', 'ordinære'],
    ['ældre', 'aeldre'],
  ])('%s og %s er samme ord', (one, other) => {
    expect(term(one)).toBe(term(other));
  });

  it.each([
    ['ledelse', 'ledighed'],
    ['leder', 'ledig'],
    ['mulig', 'mulighed'],
    ['4,8', '48'],
  ])('%s og %s er ikke samme ord', (one, other) => {
    expect(term(one)).not.toBe(term(other));
  });
});
