/** Words of the glossary. */
export const glossaryTexts = {
  title: 'Begreber',
  description: 'Ord fra rapporterne og regnestykkerne, forklaret kort og i almindeligt sprog, med kilde og de sider, der bruger dem.',
  lead: 'Ord fra rapporterne og fra regnestykkerne, forklaret kort.',
  intro:
    'Står der en rapport ved ordet, bruger vi det, som rapporten gør. Ellers er ordet almindeligt i faget, og forklaringen er vores egen. Ingen af dem er en juridisk definition.',
  letters: 'Gå til et bogstav',
  synonyms: 'Også kaldet',
  see: 'Se også',
  source: 'Fra',
  usedOn: 'Bruges på',
} as const;

const ascii: Readonly<Record<string, string>> = { Æ: 'ae', Ø: 'oe', Å: 'aa' };

/** Where a letter's terms begin: "bogstav-a", "bogstav-aa". */
export const letterAnchor = (letter: string): string => `bogstav-${ascii[letter] ?? letter.toLowerCase()}`;
