import { expect, it } from 'vitest';
import { nounWords } from '@/assessment/texts/selvevaluering';

const nouns = {
  section: { one: 'afsnit', definite: 'afsnittet', many: 'afsnit' },
  item: { one: 'spørgsmål', definite: 'spørgsmålet', many: 'spørgsmål' },
};

it('Et skema med ét afsnit taler ikke om det i flertal', () => {
  expect(nounWords(nouns).all(1)).toBe('Afsnittet');
  expect(nounWords(nouns).all(4)).toBe('De fire afsnit');
});

it('Den, der afleverer, bliver talt til som én, og den, der udfylder et ark, som flere', () => {
  expect(nounWords(nouns).whoHint.aflevering).toMatch(/du selv har.*rollen kan svare på, og numrene kan springe\.$/);
  expect(nounWords(nouns).whoHint.ark).toContain('I svarer');
});
