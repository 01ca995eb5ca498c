import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps, tell, type Step } from '../../../scripts/test/run.mjs';

const says = (name: string, code: string, step: Partial<Step> = {}): Step => ({ name, command: ['node', '-e', code], hint: '', ...step });
const good = (name: string, step?: Partial<Step>) => says(name, '0', step);
const bad = (name: string, step?: Partial<Step>) => says(name, `console.log('${name} siger hvorfor'); process.exit(1)`, step);

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => vi.restoreAllMocks());

/** What the end of a run says, line by line. */
async function told(...steps: Step[]) {
  const outcomes = await runSteps(steps);
  printed.length = 0;
  const isWell = tell(outcomes);
  return { isWell, lines: printed.join('\n').split('\n').filter(Boolean) };
}

describe('En kørsel af alle prøver', () => {
  it('er i orden, når alt lykkes, og tæller sammen på sin sidste linje', async () => {
    const { isWell, lines } = await told(good('a'), good('b', { count: () => ({ passed: 40, failed: 0 }) }));
    expect([isWell, lines]).toEqual([true, ['41 passed, 0 failed']]);
  });

  it('går videre efter en fejl og nævner dem alle til sidst med det, de sagde', async () => {
    const { isWell, lines } = await told(bad('a'), good('b'), bad('c', { alone: true }), good('d'));
    expect(isWell).toBe(false);
    expect(lines).toEqual(['Fejl i »a«. ', '  a siger hvorfor', 'Fejl i »c«. ', '  c siger hvorfor', '2 passed, 2 failed']);
  });

  it('nævner de prøver, der fejlede, hvor kørslen har skrevet dem', async () => {
    const { lines } = await told(bad('a', { count: () => ({ passed: 7, failed: 2 }), failures: () => ['den ene', 'den anden'] }));
    expect(lines).toEqual(['Fejl i »a«. ', '  den ene', '  den anden', '7 passed, 2 failed']);
  });

  it('tæller én fejl, når et program holder op, før det har skrevet noget', async () => {
    const nothing = () => {
      throw new Error('Der er ingen fil.');
    };
    const { lines } = await told(bad('a', { count: nothing, failures: nothing }), bad('b', { count: () => ({ passed: 3, failed: 0 }) }));
    expect(lines.at(-1)).toBe('3 passed, 2 failed');
  });

  it('lader det ligge, der bygger på noget, som fejlede, og siger det', async () => {
    const { isWell, lines } = await told(bad('byg'), good('site', { needs: ['byg'] }), good('andet'));
    expect(isWell).toBe(false);
    expect(lines).toContain('Ikke kørt: »site«, for den bygger på »byg«.');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });

  it('nævner det, der først lykkedes anden gang', async () => {
    const { isWell, lines } = await told(good('a', { remarks: () => ['Ustabil: »x«'] }));
    expect([isWell, lines]).toEqual([true, ['Ustabil: »x«', '1 passed, 0 failed']]);
  });

  it('kører højst to ad gangen, og den, der skal være alene, alene og i sin orden', async () => {
    const now = new Set<string>();
    const beside: Record<string, string[]> = {};
    const step = (name: string, more?: Partial<Step>) => good(name, { count: () => (now.delete(name), { passed: 1, failed: 0 }), ...more });
    const watched = (each: Step): Step => ({
      ...each,
      get command() {
        beside[each.name] = [...now];
        now.add(each.name);
        return each.command;
      },
    });
    const outcomes = await runSteps([step('a'), step('b'), step('alene', { alone: true }), step('c')].map(watched));
    expect(Object.values(beside).every((others) => others.length <= 1)).toBe(true);
    expect(beside['alene']).toEqual([]);
    expect(beside['c']).toEqual([]);
    expect(outcomes.map(({ step: { name } }) => name).slice(2)).toEqual(['alene', 'c']);
  });
});
