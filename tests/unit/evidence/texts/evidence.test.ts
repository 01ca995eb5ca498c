import { describe, expect, it } from 'vitest';
import { cardText, figureAnchor, restsOn, sourceName } from '@/evidence/texts/evidence';

const source = { id: 'pjece', shortTitle: 'Pjecen', publisher: 'KL', dated: 'tidligst 2012' };
const figure = {
  id: 'hilleroed/tilgang',
  value: 459,
  unit: 'personer',
  label: 'nye unge på et år',
  section: 'Regneeksempel',
  lines: [442, 443],
  confidence: 'exact',
  source,
} as const;

describe('kildekortet', () => {
  it('siger sted og sikkerhed med ord', () => {
    expect(cardText(figure)).toEqual({ who: undefined, where: 'Regneeksempel', certainty: 'Står i rapportens tekst.' });
  });
  it('siger hvem, side og note, når de er kendt', () => {
    expect(cardText({ ...figure, population: 'Unge under 30 år', page: 7, confidence: 'derived', note: 'To tal lagt sammen.' })).toEqual({
      who: 'Unge under 30 år.',
      where: 'Regneeksempel, side 7',
      certainty: 'Vores udregning ud fra rapportens tal. To tal lagt sammen.',
    });
  });
  it('siger i en tabel, hvem tallet gælder, og hvor sikkert det er', () => {
    expect(restsOn({ ...figure, population: 'Unge under 30 år' })).toBe('Unge under 30 år. Står i rapportens tekst.');
  });
});

describe('sourceName(source)', () => {
  it('viser året, eller det der vides om det', () => {
    expect([sourceName(source), sourceName({ ...source, year: 2019 }), sourceName({ ...source, dated: undefined })]).toEqual([
      'Pjecen (tidligst 2012)',
      'Pjecen (2019)',
      'Pjecen (uden årstal)',
    ]);
  });
});

describe('figureAnchor(id)', () => {
  it('er stedet på kildens side', () => {
    expect(figureAnchor('hilleroed/tilgang')).toBe('tal-hilleroed-tilgang');
  });
});
