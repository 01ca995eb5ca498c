import { describe, expect, it } from 'vitest';
import { readSaved, type Instrument } from '@/assessment/domain';
import { assessment, instrument, item, section } from './instrument';

/** The edition before: one item had other words, and one is gone. */
const before: Instrument = {
  ...instrument,
  version: 1,
  sections: [section('et', 1, [item('1.1'), { ...item('1.2'), statement: 'Andre ord' }, item('1.9')])],
};
const saved = assessment({ '1.1': { state: 3 }, '1.2': { state: 2 }, '1.9': { state: 4 } }, { version: 1 });

describe('Svar på en ældre udgave', () => {
  it('føres over, hvor ordene er de samme, og resten nævnes', () => {
    const read = readSaved(instrument, [before], saved);
    expect(read).toMatchObject({ ok: true, value: { leftBehind: ['1.2', '1.9'] } });
    expect(read.ok && read.value.assessment).toMatchObject({ version: 2, answers: { '1.1': { state: 3 } } });
    expect(read.ok && Object.keys(read.value.assessment.answers)).toEqual(['1.1']);
  });

  it('afvises med en grund, når ingen kender udgaven, eller svaret ikke fandtes i den', () => {
    expect(readSaved(instrument, [], saved)).toMatchObject({ ok: false, problems: [{ code: 'other-version' }, { code: 'unknown-item' }] });
    const strange = { ...saved, answers: { '1.1': { state: 9 } } };
    expect(readSaved(instrument, [before], strange)).toMatchObject({ ok: false, problems: [{ code: 'off-scale', item: '1.1' }] });
  });

  it('rører ikke svar på den udgave, der er i brug', () => {
    const current = assessment({ '2.1': { state: 1 } });
    expect(readSaved(instrument, [before], current)).toEqual({ ok: true, value: { assessment: current, leftBehind: [] } });
  });
});

describe('Tal fra egne registre i en fil', () => {
  const withRegister: Instrument = { ...instrument, registers: [{ id: 'timer', label: 'Timer', compare: [] }] };
  const file = (registers: Record<string, number>) => readSaved(withRegister, [], assessment({}, { registers }));

  it('åbnes igen, når de er andele af et register, skemaet spørger om', () => {
    expect(file({ timer: 12.5 })).toMatchObject({ ok: true, value: { assessment: { registers: { timer: 12.5 } } } });
    expect(file({ timer: 120 })).toMatchObject({ ok: false, problems: [{ code: 'register-not-a-share' }] });
    expect(file({ andet: 12 })).toMatchObject({ ok: false, problems: [{ code: 'unknown-register' }] });
  });

  it('føres over, når den nye udgave spørger om det samme tal, og nævnes ellers', () => {
    const asked = [
      { id: 'timer', label: 'Timer', compare: [] },
      { id: 'dage', label: 'Dage', compare: [] },
      { id: 'samtaler', label: 'Samtaler', compare: [] },
    ];
    const later = { ...withRegister, registers: [...withRegister.registers, { id: 'dage', label: 'Andre dage', compare: [] }] };
    const read = readSaved(
      later,
      [{ ...instrument, version: 1, registers: asked }],
      assessment({}, { version: 1, registers: { timer: 12.5, dage: 4, samtaler: 30 } }),
    );
    expect(read).toMatchObject({ ok: true, value: { assessment: { registers: { timer: 12.5 } }, leftBehind: ['Dage', 'Samtaler'] } });
    expect(read.ok && Object.keys(read.value.assessment.registers ?? {})).toEqual(['timer']);
  });
});
