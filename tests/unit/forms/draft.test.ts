import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFrom, emptyForm, emptyRow, nextRow, typedFrom, withoutRows } from '@/forms/draft';
import { pathsOf, type Field, type Typed } from '@/forms/fields';
import { fields, saved, withCurve } from './examples';

/** As a file keeps it: holes are gone. */
const kept = (work: unknown): unknown => JSON.parse(JSON.stringify(work));

describe('Et gemt arbejde', () => {
  it.each([
    ['et valg med ét tal', saved],
    ['et valg med en tabel', withCurve],
  ])('er det samme, når det har stået i felterne: %s', (_, work) => {
    expect(kept(draftFrom(fields, typedFrom(fields, work)))).toEqual(work);
  });

  it('står i felterne, som man selv ville skrive det', () => {
    expect(typedFrom(fields, withCurve)).toMatchObject({
      aabneSager: '1.400',
      andelTilSager: '62,5',
      nu: '0',
      erstatter: 'false',
      kurve: '0;100\n13;0',
      loenIndeks: '100;103',
      'tilbud.1.navn': 'B',
    });
  });

  it('lader felter uden tal stå tomme og begynder med det, en tom formular begynder med', () => {
    expect(typedFrom(fields, {})).toMatchObject({ aabneSager: '', erstatter: 'true', form: 'fast', kurve: '' });
    expect(Object.keys(typedFrom(fields, {})).filter((path) => path.startsWith('tilbud'))).toEqual([]);
  });
});

describe('Det skrevne', () => {
  const typed = typedFrom(fields, saved);

  it('giver et hul, hvor der intet står, og aldrig et nul', () => {
    const draft = kept(draftFrom(fields, { ...typed, aabneSager: ' ', nu: '0', 'maal.lav': 'mange' }));
    expect(draft).not.toHaveProperty('aabneSager');
    expect(draft).toMatchObject({ maal: { hoej: 45.5 }, opgaver: { relation: { nu: 0 } } });
  });

  it('tages ikke med fra et valg, der er fravalgt, men bliver stående', () => {
    const other = { ...typed, form: 'tabel', kurve: '0;100' };
    expect(draftFrom(fields, other)['foer']).toEqual({ type: 'tabel', punkter: [{ uge: 0, andel: 1 }] });
    expect(other).toMatchObject({ uger: '17' });
  });

  it('giver ingen tabel, mens en linje ikke kan læses', () => {
    expect(draftFrom(fields, { ...typed, form: 'tabel', kurve: '0;100\n4;x' })['foer']).toEqual({ type: 'tabel', punkter: undefined });
  });
});

describe('En række', () => {
  const typed = typedFrom(fields, saved);

  it('beholder sit nummer, når en anden fjernes, og tælles med fra nul i filen', () => {
    const left = withoutRows(typed, 'tilbud', 0);
    expect(left).toMatchObject({ 'tilbud.1.navn': 'B' });
    expect(kept(draftFrom(fields, left))).toMatchObject({ tilbud: [{ navn: 'B' }] });
    expect(nextRow(left, 'tilbud')).toBe(2);
  });

  it('er tom, når den er ny', () => {
    expect(emptyRow(fields, 'tilbud', 3)).toEqual({
      'tilbud.3.navn': '',
      'tilbud.3.deltagere': '',
      'tilbud.3.type': 'nul',
      'tilbud.3.uger': '',
    });
    expect(emptyForm(fields)).toMatchObject(emptyRow(fields, 'tilbud', 0));
  });
});

describe('Uanset hvad der skrives', () => {
  const texts: Readonly<Record<Field['kind'], fc.Arbitrary<string>>> = {
    number: fc.oneof(
      fc.constantFrom('', ' ', 'abc', '-3', '1.370.000', '1,2 mio.', '30 %'),
      fc.double({ noNaN: true, min: 0, max: 1e9 }).map(String),
    ),
    series: fc.constantFrom('', '100', '100;103', '100;x'),
    table: fc.constantFrom('', '0;100', '0;100\n13;0', '0;100\n13', 'uge;andel\n0;100'),
    choice: fc.constantFrom('fast', 'tabel', 'nul'),
    tick: fc.constantFrom('true', 'false'),
    text: fc.string(),
    place: fc.constant(''),
    rows: fc.constant(''),
  };
  const rows = { ...emptyForm(fields), ...emptyRow(fields, 'tilbud', 4) };
  const form: fc.Arbitrary<Typed> = fc.record(Object.fromEntries(pathsOf(fields, rows).map(([path, { kind }]) => [path, texts[kind]])));

  it('giver det gemte igen, når det åbnes', () => {
    fc.assert(
      fc.property(form, (typed) => {
        const work = kept(draftFrom(fields, typed)) as object;
        expect(kept(draftFrom(fields, typedFrom(fields, work)))).toEqual(work);
      }),
    );
  });
});
