/** The chooser's form: what a file puts in it, and what is saved of it. */
import { describe, expect, it } from 'vitest';
import { chooserTool, unansweredFile } from '@/organisation/ui/modelvalg/form';
import type { ModelvalgFile } from '@/organisation/file';
import { dontKnow } from '@/organisation/domain/modelvalg';
import { small } from '../domain/modelvalg/chooser';

const tool = chooserTool(small);
const file = (choices: Record<string, string>): ModelvalgFile => ({ ...unansweredFile(small), choices });
const beside = undefined;

describe('Svarene på modelvalget', () => {
  it.each([{}, { hvem: 'a' }, { hvem: dontKnow, afstand: 'midt' }, { afstand: 'fjern', hvem: 'b' }])(
    'står i filen i den rækkefølge, de blev givet, også når den bliver åbnet og gemt igen: %o',
    (choices) => {
      const opened = tool.fromFile(file(choices));
      if (!opened) throw new Error('Filen blev ikke åbnet.');
      expect(JSON.stringify(tool.toFile(opened, {}))).toBe(JSON.stringify(file(choices)));
    },
  );

  it('kan gemmes, når der er ét, også »ved ikke«, og ikke når der er ingen', () => {
    expect(tool.keepable?.({ typed: {}, beside }, undefined)).toBe(false);
    expect(tool.keepable?.({ typed: { hvem: dontKnow }, beside }, undefined)).toBe(true);
  });

  it.each([
    [{ ...file({ hvem: 'a' }), version: 2 }, 'udgave 2'],
    [file({ hvem: 'x' }), '»x« findes ikke under »hvem«'],
    [file({ andet: 'a' }), '»andet«, som vi ikke spørger om'],
  ])('åbnes ikke, når de hører til andre spørgsmål, og grunden står der', (other, reason) => {
    expect(tool.fromFile(other)).toBeUndefined();
    expect(tool.refusal?.(other)).toContain(reason);
  });

  it('åbnes ikke fra et andet modelvalg, selv om ordene er de samme', () => {
    expect(tool.fromFile({ ...file({ hvem: 'a' }), modelvalg: 'stort' })).toBeUndefined();
  });

  it('giver først et resultat, når der er nok, og ellers én sætning om hvorfor', () => {
    const few = tool.calculate({ typed: { hvem: dontKnow }, beside });
    expect(few.result).toBeUndefined();
    expect(tool.noVerdict?.(few.problems.map(([, sentence]) => sentence))).toMatch(/^Svar på mindst 1 spørgsmål/);
    expect(tool.calculate({ typed: { hvem: 'a' }, beside }).result?.answered).toBe(1);
  });

  it('er et felt for hvert spørgsmål, med dets svar i rækkefølge og »ved ikke« sidst', () => {
    expect(Object.keys(tool.fields)).toEqual(['afstand', 'hvem']);
    expect(tool.fields['afstand']).toMatchObject({ label: 'Hvor langt?', choices: { naer: 'naer', [dontKnow]: 'Ved ikke' } });
    const { choices } = tool.fields['afstand'] as { choices: Record<string, string> };
    expect(Object.keys(choices)).toEqual(['naer', 'midt', 'fjern', dontKnow]);
  });
});
