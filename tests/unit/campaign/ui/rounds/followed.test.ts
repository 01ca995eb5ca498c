import { describe, expect, it } from 'vitest';
import { compareRounds, layoutOf, type Response } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { followedView } from '@/campaign/ui/rounds/followed';
import { collected, handIns, instrumentOf, itemOf, sectionOf, small } from '../../domain/campaign';
import { published, spread } from '../../domain/published';

function viewOf(instrument: Instrument, hands: readonly Response[], later: readonly Response[], earlierWords = instrument, at = 0) {
  const before = published(collected([...hands]), {}, layoutOf(earlierWords));
  const after = published(collected([...later]), { previous: [before] }, layoutOf(instrument));
  const comparison = compareRounds(before, after);
  const followed = comparison.items[at];
  if (!followed) throw new Error('intet punkt');
  const view = followedView(instrument, comparison, followed, before);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return {
    ...view,
    rows: view.rows.map(({ line, ...row }) => ({
      ...row,
      ...{ before: plain(row.before), after: plain(row.after), sentence: plain(row.sentence) },
      line: line && { ...line, from: { label: plain(line.from.label) }, to: { label: plain(line.to.label) } },
    })),
  };
}

describe('Et punkt i to runder', () => {
  const first = spread('medarbejder', [1, 2, 2, 2, 3, 4], 4);

  it('siges ens i sætning, tabel og billede, og sætningen har begge tal', () => {
    const view = viewOf(small, first, spread('medarbejder', [2, 4, 4, 5, 3, 4], 4));
    expect(view.rows[0]).toMatchObject({
      name: 'Medarbejdere',
      before: '1 af 6',
      after: '4 af 6',
      change: '3 flere',
      sentence: '4 af 6 svarer »enige« mod 1 af 6 før.',
      doubt: 'Forbehold: få personer.',
    });
    expect(view.rows[0]?.line).toMatchObject({ from: { label: '1 af 6' }, to: { label: '4 af 6' }, doubtful: true });
    expect(view.counted).toBe('Den gunstige ende er »enige«.');
    expect(view.axis).toEqual({ top: 'Alle »enige«', bottom: 'Ingen »enige«' });
  });

  it('siger begge tal, når flere har svaret, for så vildleder forskellen alene', () => {
    const view = viewOf(small, first, spread('medarbejder', [2, 4, 4, 5, 3, 4, 1, 1, 1, 1, 1, 'ved-ikke'], 4));
    expect(view.rows[0]).toMatchObject({
      after: '4 af 11, 1 ved ikke',
      change: '3 flere i den gunstige ende. 5 flere valgte et trin end før.',
      sentence: '4 af 11 svarer »enige« mod 1 af 6 før.',
    });
  });

  it('har intet forbehold og intet fortegn, hvor intet er ændret', () => {
    const view = viewOf(small, first, spread('medarbejder', [2, 1, 2, 2, 3, 5], 4));
    expect(view.rows[0]).toMatchObject({ change: 'Lige mange', sentence: '1 af 6 svarer »enige« som før.', doubt: undefined });
  });

  it('tæller den gunstige ende for et negativt udsagn', () => {
    const view = viewOf(small, first, spread('medarbejder', [2, 4, 4, 5, 3, 4], 4), small, 1);
    expect(view.counted).toBe('Den gunstige ende er »uenige«.');
    expect(view.axis).toEqual({ top: 'Alle »uenige«', bottom: 'Ingen »uenige«' });
    expect(view.rows[0]?.sentence).toBe('1 af 6 svarer »uenige« mod 4 af 6 før.');
  });

  it('har brud i serien og ingen linje, hvor ordene er ændret', () => {
    const [, second] = small.sections;
    const older = instrumentOf([
      sectionOf(1, [itemOf('1.1', { statement: 'Sagt anderledes dengang' }), itemOf('1.2')]),
      ...(second ? [second] : []),
    ]);
    const view = viewOf(small, first, spread('medarbejder', [2, 4, 4, 5, 3, 4], 4), older);
    expect(view.rows[0]?.sentence).toBe('Brud i serien: Ordene er ændret siden forrige runde.');
    expect(view.rows[0]?.line).toBeUndefined();
  });

  it('tæller sager, når skemaet handler om sager', () => {
    const cases = instrumentOf(small.sections, { unit: 'sag' });
    const view = viewOf(cases, first, spread('medarbejder', [2, 4, 4, 5, 3, 4], 4));
    expect(view.rows[0]).toMatchObject({
      sentence: 'I 4 af 6 sager er svaret »enige« mod 1 af 6 før.',
      doubt: 'Forbehold: få sager.',
    });
  });

  it('har ingen gunstig ende mellem to poler og ingen linje uden rækkefølge', () => {
    const axis = {
      ...small.scales['enig'],
      steps: ['1', '2', '3', '4', '5'],
      ordered: true,
      ends: { low: 0, high: 0 },
      endNames: { low: [], high: [] },
    };
    const balance = instrumentOf(
      [sectionOf(1, [itemOf('1.1', { scale: 'akse', poles: ['frihed', 'fælles regler'] }), itemOf('1.2', { scale: 'emner' })], 'balance')],
      {
        scales: { ...small.scales, akse: axis },
      },
    );
    const later = spread('medarbejder', [4, 4, 4, 5, 3, 4], 2);
    const view = viewOf(balance, spread('medarbejder', [1, 2, 2, 2, 3, 4], 2), later);
    expect(view.rows[0]?.sentence).toBe('Midten er flyttet to trin mod »fælles regler«.');
    expect(view.axis).toEqual({ top: 'fælles regler', bottom: 'frihed' });
    const between = viewOf(balance, spread('medarbejder', [2, 2, 2, 3, 3, 3], 2), spread('medarbejder', [2, 2, 2, 2, 3, 3], 2));
    expect(between.rows[0]).toMatchObject({ before: '2–3', after: '2', sentence: 'Midten er flyttet et halvt trin mod »frihed«.' });
    expect(view.counted).toBe('1 er »frihed«, og 5 er »fælles regler«. Ingen ende er bedre.');
    expect(viewOf(balance, spread('medarbejder', [1, 2, 2, 2, 3, 4], 2), later, balance, 1).rows[0]?.line).toBeUndefined();
  });

  it('har ikke en gruppe med, som ikke får punktet', () => {
    const asked = instrumentOf([
      sectionOf(1, [
        itemOf('1.1', { responsible: ['medarbejder'], experience: [] }),
        itemOf('1.2', { responsible: ['politiker'], experience: [] }),
      ]),
    ]);
    const both = [...first, ...spread('leder', [1, 2, 2, 2, 3, 4], 2)];
    expect(viewOf(asked, both, both).rows.map(({ name }) => name)).toEqual(['Medarbejdere']);
    expect(viewOf(asked, both, both, asked, 1)).toMatchObject({
      rows: [],
      common: 'Spørgsmålet er ikke stillet til nogen af de roller, der har svaret.',
    });
  });

  it('har tallet fra den runde, der vises, og intet fra den, der ikke gør', () => {
    const alike = handIns('medarbejder', [3, 2, undefined, 2], 6);
    const once = 'Kan ikke følges: Svarene vises kun i den ene runde.';
    const expected = { change: once, sentence: once, hasNumbers: true, line: undefined };
    expect(viewOf(small, first, alike).rows[0]).toMatchObject({ ...expected, before: '1 af 6', after: 'Vises ikke' });
    expect(viewOf(small, alike, first).rows[0]).toMatchObject({ ...expected, before: 'Vises ikke', after: '1 af 6' });
  });

  it('siger intet om en gruppe, der ikke vises i nogen af runderne', () => {
    const view = viewOf(small, handIns('medarbejder', [2, 2, undefined, 2], 6), handIns('medarbejder', [3, 2, undefined, 2], 6));
    expect(view.rows[0]).toMatchObject({ before: 'Vises ikke', after: 'Vises ikke', hasNumbers: false });
    expect(view.common).toBe('Kan ikke følges: Svarene vises ikke i nogen af runderne.');
  });
});
