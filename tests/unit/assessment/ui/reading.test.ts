import { describe, expect, it } from 'vitest';
import { success } from '@/base/result';
import { readSheet } from '@/assessment/ui/reading';
import { assessment, instrument, item, section } from '../domain/instrument';

const before = { ...instrument, version: 1, sections: [section('et', 1, [item('1.1'), { ...item('1.2'), statement: 'Andre ord' }])] };
const read = (answers: Parameters<typeof assessment>[0]) => readSheet(instrument, [before], success(assessment(answers, { version: 1 })));

describe('Svar, der er gemt med en ældre udgave', () => {
  it('er ikke hele, når noget bliver tilbage, og det siges', () => {
    const part = read({ '1.1': { state: 3 }, '1.2': { state: 2 } });
    expect(part.whole).toBe(false);
    expect(part.reasons.join(' ')).toContain('1.2');
    expect(part.content?.answers).toEqual({ '1.1': { state: 3 } });
  });

  it('er hele, når ordene er de samme', () => {
    expect(read({ '1.1': { state: 3 } })).toMatchObject({ whole: true, content: { answers: { '1.1': { state: 3 } } } });
  });
});
