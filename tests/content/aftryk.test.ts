/** Changing a word that respondents answered by, without raising the version, fails here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf, type Instrument } from '@/assessment/domain';
import { aftrykFile, everyEdition, type Aftryk } from '../../scripts/aftryk.ts';

const kept = JSON.parse(readFileSync(aftrykFile, 'utf8')) as Aftryk;
const editions = everyEdition();
const keptOf = ({ id, version }: Instrument) => Object.entries(kept[id]?.[String(version)] ?? {});
const hint = 'Ordene er ændret. Er ændringen meningen: flyt den gamle fil til tidligere/, hæv version, og kør npm run aftryk';

describe('Spørgeskemaernes ordlyd', () => {
  it.each(editions)('$id udgave $version er den, der er skrevet ned', (edition) => {
    expect(fingerprintsOf(edition), hint).toEqual(keptOf(edition));
  });

  it('er skrevet ned for netop de udgaver, der findes: ingen udgave kan forsvinde', () => {
    const written = Object.entries(kept).flatMap(([id, versions]) => Object.keys(versions).map((version) => `${id} ${version}`));
    expect(written.toSorted()).toEqual(editions.map(({ id, version }) => `${id} ${String(version)}`).toSorted());
  });

  it('ændrer aftryk, når ét ord ændres', () => {
    const [edition] = editions;
    if (!edition) throw new Error('der er ingen spørgeskemaer');
    const reworded = edition.sections.map((section) => ({
      ...section,
      items: section.items.map((item, at) => (at === 0 ? { ...item, statement: `${item.statement} ikke` } : item)),
    }));
    expect(fingerprintsOf({ ...edition, sections: reworded })).not.toEqual(fingerprintsOf(edition));
  });
});
