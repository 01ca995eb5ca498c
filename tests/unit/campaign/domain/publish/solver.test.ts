/** An integer solver over everything a campaign shows and exports. STYRBAR_ATTACKS=400 tries as many campaigns; without it a few. */
import { describe, expect, it } from 'vitest';
import { wireOf, type Response } from '@/campaign/domain';
import { collected, handIns } from '../campaign';
import { mixed, published } from '../published';
import { randomCampaign, type Shown, type Told } from './random-campaign';
import { attack } from './solver';

const campaigns = Number(process.env['STYRBAR_ATTACKS'] ?? 15);
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Everything found in some of what campaigns told, and how much was tried. */
function attackAll(count: number, part: (told: ReturnType<typeof randomCampaign>) => Told): readonly string[] {
  const tries = numbers(count).map((seed) => ({ seed, ...attack(part(randomCampaign(seed))) }));
  const found = tries.flatMap(({ seed, found: all }) => all.map((each) => `${String(seed)}: ${each}`));
  const tried = tries.reduce((sum, each) => sum + each.tried, 0);
  process.stdout.write(`${String(count)} campaigns, ${String(tried)} answers tried, ${String(found.length)} found\n`);
  expect(tried).toBeGreaterThan(0);
  return found;
}

describe('En heltalsløser med alt, der er vist og gemt af en måling', () => {
  const timeout = campaigns * 5000;

  it('kan ikke tælle, hvad færre end fem har svaret, på tværs af resultater, rettelser, roller og møder', { timeout }, () => {
    expect(attackAll(campaigns, ({ results }) => results)).toEqual([]);
  });

  it('kan det heller ikke på tværs af to runder, når alle fra den første svarer som før, og nogle er kommet til', { timeout }, () => {
    expect(attackAll(4 * campaigns, ({ rounds }) => rounds)).toEqual([]);
  });

  it('finder svarene fra tre, når et resultat vises uden hensyn til det forrige: prøven kan selv fejle', () => {
    const first = mixed('leder', 12);
    const late = handIns('leder', [undefined, 2, 3, 4], 2, 100).concat(handIns('leder', [5, 1, 3, 4], 3, 200));
    const told = (all: readonly Response[]): Shown => ({
      publication: published(collected([...all])),
      members: new Set(all.map(({ id }) => `${id}0`)),
    });
    const members = new Map([...first, ...late].map(({ id, role, states }) => [`${id}0`, { role, wires: states.map(wireOf) }]));
    const { found } = attack({ shown: [told(first), told([...first, ...late])], members });
    expect(found).toContain('1.1 = 7: 3 of leder_1_');
  });
});
