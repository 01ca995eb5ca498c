import { describe, expect, test } from 'vitest';
import { priceLevel } from '@/calculators/straksaktivering/domain';

describe('Prisniveauet', () => {
  test('er faste priser, når intet følger et indeks', () => {
    expect(priceLevel({})).toBe('faste');
  });

  test.each(['loenIndeks', 'prisIndeks', 'satsIndeks'] as const)('er løbende priser, så snart %s er med', (field) => {
    expect(priceLevel({ [field]: [1, 1.03] })).toBe('loebende');
  });
});
