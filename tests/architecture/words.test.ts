import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { words } from '../../eslint.words.js';

describe('the rules of words', () => {
  const rules = words.map(({ rules = {} }) => ({ files: ['**/*.js'], rules }));
  const found = (code: string): number =>
    new Linter().verify(code, rules, { filename: 'words.js' }).filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length;

  it.each([
    "export const a = 'Ét punkt';",
    'export const a = `To udsagn om ${b}`;',
    "export const a = 'Der skal være mindst 5 svar';",
    'export const a = `Der er mindst ${String(least)} svar`;',
    "scrollTo({ top: 0, behavior: 'smooth' });",
    "export const a = 'Vi måler, hvor modne I er';",
  ])('see what is not to be said: %s', (code) => {
    expect(found(code)).toBe(1);
  });

  it.each([
    "export const a = 'Nulpunktet, tidspunkter og standpunkt';",
    "// Et punkt.\nexport const punkt = 'Et spørgsmål';",
    "export const a = 'Under 20 svar: mindst fem og under 40 pct.';",
    'export const a = `Der er ${String(least)} svar`;',
    "export const a = 'Målingen er lavet';",
  ])('let the rest be: %s', (code) => {
    expect(found(code)).toBe(0);
  });
});
