import { describe, expect, it } from 'vitest';
import { proseOf, sectionOf } from '@/evidence/prose';

describe('proseOf(body)', () => {
  it('er teksten uden komponenter, men med spørgsmålet og med tallet som ét ord', () => {
    const body = '<Spoergsmaal item="2.1" q="Ved vi det?">\n\nJa, <Ord id="x">ordet</Ord> om <Tal id="a/b" />.\n\n</Spoergsmaal>';
    expect(proseOf(body).trim().replace(/\s+/g, ' ')).toBe('Ved vi det? Ja, ordet om tal.');
  });
});

const body = '## Hvad det er\n\nFørst.\n\n### Et eksempel\n\nDernæst.\n\n## Hvorfor\n\nTil sidst.';

describe('sectionOf(body, heading)', () => {
  it('er teksten under overskriften med alt, der hører under den', () => {
    expect(sectionOf(body, 'Hvad det er')?.trim()).toBe('Først.\n\n### Et eksempel\n\nDernæst.');
  });
  it('slutter ved den næste overskrift på samme eller højere niveau', () => {
    expect(sectionOf(body, 'Et eksempel')?.trim()).toBe('Dernæst.');
    expect(sectionOf(body, 'Hvorfor')?.trim()).toBe('Til sidst.');
  });
  it('kendes ikke, når ingen overskrift har netop de ord', () => {
    expect(sectionOf(body, 'Hvad')).toBeUndefined();
  });
});
