import { describe, expect, it } from 'vitest';
import { compareRounds, layoutOf, type Response } from '@/campaign/domain';
import { followedView } from '@/campaign/ui/rounds/followed';
import { collected, instrumentOf, itemOf, sectionOf, small } from '../../domain/campaign';
import { published, spread } from '../../domain/published';

const first = spread('medarbejder', [1, 2, 2, 2, 3, 4], 4);

/** The rows of an item in the table, the words of the first round being these. */
function rowsOf(later: readonly Response[], at = 0, earlierWords = small) {
  const before = published(collected(first), {}, layoutOf(earlierWords));
  const after = published(collected([...later]), { previous: [before] });
  const comparison = compareRounds(before, after);
  const followed = comparison.items[at];
  if (!followed) throw new Error('intet punkt');
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const { rows } = followedView(small, comparison, followed, before);
  return rows.map((row) => ({ ...row, before: plain(row.before), after: plain(row.after) }));
}

describe('Et brud i serien i tabellen', () => {
  const roles = 'Brud i serien: Gruppen består af andre roller end i forrige runde.';

  it('har tallet fra den runde, der viser gruppen, og »Vises ikke« for den anden', () => {
    const [leaders, staff] = rowsOf([...first, ...spread('leder', [1, 4, 5, 4, 3, 2], 4)]);
    expect(leaders).toMatchObject({ name: 'Ledere', before: 'Vises ikke', after: '3 af 6', change: roles, line: undefined });
    expect(staff).toMatchObject({ name: 'Medarbejdere', before: '1 af 6', after: '1 af 6' });
  });

  it('har »Vises ikke« om begge runder, når heller ikke denne viser svarene', () => {
    const [leaders] = rowsOf([...first, ...spread('leder', [4, 4, 4, 4, 4, 4], 4)]);
    expect(leaders).toMatchObject({ before: 'Vises ikke', after: 'Vises ikke', change: roles });
  });

  it('regner ikke svar på andre ord om til denne rundes skala og kalder ikke et nyt spørgsmål skjult', () => {
    const [, second] = small.sections;
    const reworded = itemOf('1.1', { statement: 'Sagt anderledes dengang' });
    const older = instrumentOf([sectionOf(1, [reworded]), ...(second ? [second] : [])]);
    const later = spread('medarbejder', [2, 4, 4, 5, 3, 4], 4);
    expect(rowsOf(later, 0, older)[0]).toMatchObject({ before: '–', after: '4 af 6', hasNumbers: false });
    expect(rowsOf(later, 1, older)[0]).toMatchObject({ before: 'Ikke spurgt', after: '1 af 6', hasNumbers: false });
  });
});
