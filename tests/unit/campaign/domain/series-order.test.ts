import { describe, expect, it } from 'vitest';
import { joinRounds, keepRound, roundsBeside } from '@/campaign/domain';
import { campaign, collected } from './campaign';
import { mixed, published } from './published';

const first = keepRound(campaign, published(collected(mixed('leder', 12))), '2026-11-22');

describe('En runde før denne', () => {
  it('står efter resultatets dato, og hverken målingen selv eller en runde, der står der, kommer med igen', () => {
    const [spring, autumn, own] = [
      { ...first, key: 'Fora', date: '2025-05-01' },
      { ...first, key: 'Efte', date: '2025-11-01' },
      { ...first, key: 'Selv', date: '2024-01-01' },
    ];
    expect(joinRounds('Selv', [autumn], [own, { ...autumn, name: 'Ældre' }, spring])).toEqual([spring, autumn]);
    expect(joinRounds('Selv', [], [autumn, spring]).map(({ key }) => key)).toEqual(['Fora', 'Efte']);
  });

  it('holdes op mod nye resultater, også når den er taget ud af serien, og kun én gang', () => {
    const other = { ...first, key: 'Ny12' };
    expect(roundsBeside([first], [{ ...first, name: 'Ældre' }, other])).toEqual([first, other]);
  });
});
