import { describe, expect, it } from 'vitest';
import { runsInReport, sharedRuns } from '../../../scripts/verify-own-words';

const report = runsInReport('De store grupper skal have et fast for\nløb, som alle i huset kender godt i dag.');

describe('sharedRuns(text, report)', () => {
  it('finder otte ord i træk, også når rapporten deler et ord over to linjer', () => {
    expect(sharedRuns('Vi siger: store grupper skal have et fast forløb, som!', report)).toEqual([
      'store grupper skal have et fast forløb som',
    ]);
  });
  it('finder ordene på tværs af tegn og linjer hos os', () => {
    expect(sharedRuns('alle i\n**huset** kender godt i dag', runsInReport('som alle i huset kender godt i dag'))).toHaveLength(0);
    expect(sharedRuns('som alle i\n**huset** kender, godt i dag', runsInReport('som alle i huset kender godt i dag'))).toHaveLength(1);
  });
  it('lader syv ord være', () => {
    expect(sharedRuns('store grupper skal have et fast forløb for alle', report)).toEqual([]);
  });
  it('lader navne være', () => {
    const name = 'store grupper skal have et fast forløb, som';
    expect(sharedRuns(`title: ${name}\nOm ${name}.`, report, [name])).toEqual([]);
  });
});
