import { describe, expect, it } from 'vitest';
import { answerTable } from '@/campaign/ui/intake/answer-table';
import { hiddenSentences } from '@/campaign/texts/words';
import { collected, handIns } from '../../domain/campaign';
import { mixed, published } from '../../domain/published';

const publication = published(collected(mixed('leder', 12), handIns('medarbejder', [2, 2, undefined, 2], 6)));

describe('Fordelingen ved siden af det aftalte svar', () => {
  const table = (at: number) => answerTable(publication.items[at] ?? (undefined as never), publication.groups);

  it('har kun kolonner for grupper, der vises, og siger hvorfor de andre ikke gør', () => {
    expect(table(0).columns).toEqual(['Ledere']);
    expect(table(0).hidden).toEqual([`Medarbejdere: ${hiddenSentences['faa-svar']}`]);
    expect(table(0).rows.map(({ label, cells }) => [label, cells[0]?.count])).toEqual([
      ['Meget uenig', 11],
      ['Overvejende uenig', 0],
      ['Hverken enig eller uenig', 0],
      ['Overvejende enig', 1],
      ['Meget enig', 0],
      ['Ved ikke', 0],
      ['Ikke relevant', 0],
    ]);
  });
});
