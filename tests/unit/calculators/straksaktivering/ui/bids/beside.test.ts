import { describe, expect, it } from 'vitest';
import { besideFrom, besideInFile, nothingBeside, withBid, withNote, withoutBid } from '@/calculators/straksaktivering/ui/bids/beside';
import { caseFileSchema } from '@/calculators/straksaktivering/file-rules';
import { besideQuestions } from '@/calculators/straksaktivering/texts/beside';

describe('Det, der ligger ved siden af opgaven', () => {
  const full = withNote(withBid(nothingBeside, { navn: 'Vores', input: { tilgang: 5 }, groupShares: [1] }), 'udeblevne', 'I uddannelse');

  it('kommer med i filen og ud igen, som det var', () => {
    const file = caseFileSchema.parse({ input: {}, ...besideInFile(full) });
    expect(besideFrom(file)).toEqual(full);
  });

  it('fylder intet i filen, når der intet er', () => {
    expect(besideInFile(withNote(nothingBeside, 'borgerne', ''))).toEqual({});
  });

  it('har plads i filen til svaret på hvert spørgsmål', () => {
    const noter = Object.fromEntries(Object.keys(besideQuestions).map((id) => [id, 'svar']));
    expect(caseFileSchema.safeParse({ input: {}, noter }).success).toBe(true);
  });

  it('mister kun det bud, der bliver fjernet', () => {
    expect(withoutBid(withBid(full, { navn: 'Andet', input: {} }), 'Vores').bids.map(({ navn }) => navn)).toEqual(['Andet']);
  });
});
