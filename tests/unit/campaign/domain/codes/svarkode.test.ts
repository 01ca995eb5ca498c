import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, readCode, writeCode, type Layout, type Response } from '@/campaign/domain';
import { guardOf } from '@/campaign/domain/codes/bits';
import { isOnScale, scaleOf, standing } from '@/assessment/domain';
import { anyResponse, campaign, instrumentOf, itemOf, layout, sectionOf } from '../campaign';

const sixty = layoutOf(
  instrumentOf(
    [
      sectionOf(
        1,
        Array.from({ length: 60 }, (_, at) => itemOf(`1.${String(at)}`)),
      ),
    ],
    { version: 12 },
  ),
);
const write = (response: Response, asked = layout) => writeCode(asked, campaign.key, response);
const problem = (code: string, layouts: readonly Layout[] = [layout]) => {
  const read = readCode(code, layouts);
  return read.ok ? undefined : read.problems[0].code;
};

/** By the questionnaire's own rules, and not by those the code is read with. */
const isPossible = ({ role, states }: Response): boolean =>
  layout.slots.every(({ item }, at) => {
    const state = states[at];
    return state === undefined || (standing(item, role) !== undefined && isOnScale(item, scaleOf(layout.instrument, item), state));
  });

describe('En svarkode', () => {
  it('fylder højst 60 tegn til 60 punkter', () => {
    fc.assert(
      fc.property(anyResponse(sixty), (response) => {
        expect(write(response, sixty).length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 20 },
    );
    expect(sixty.length).toBe(56);
  });

  it('begynder med spørgeskemaets bogstaver og udgave, så mennesker kan se, hvad den svarer på', () => {
    const [response] = fc.sample(anyResponse(), 1);
    if (response) expect(write(response)).toMatch(/^PRV1-/);
  });

  it('giver præcis de svar igen, den blev skrevet med', () => {
    fc.assert(
      fc.property(anyResponse(), (response) => {
        const read = readCode(write(response), [layout]);
        expect(read).toMatchObject({ ok: true, value: { response, key: campaign.key } });
      }),
    );
  });

  it('afsløres, når ét tegn er ændret, eller to naboer har byttet plads', () => {
    const characters = fc.constantFrom(...'ABCDEFabcdef0123456789-_'.split(''));
    fc.assert(
      fc.property(anyResponse(), fc.nat(), characters, fc.boolean(), (response, place, character, swap) => {
        const code = write(response);
        const at = layout.prefix.length + (place % (code.length - layout.prefix.length - 1));
        const [here = '', next = ''] = code.slice(at, at + 2);
        const changed = code.slice(0, at) + (swap ? next + here : character + next) + code.slice(at + 2);
        fc.pre(changed !== code);
        expect(problem(changed)).toBe('code-damaged');
      }),
      { numRuns: 2000 },
    );
  });

  it('giver aldrig et svar uden for skalaen og kaster aldrig, heller ikke efter 10.000 ændringer', () => {
    const [response] = fc.sample(anyResponse(), { numRuns: 1, seed: 1 });
    if (!response) throw new Error('intet svar');
    const code = write(response);
    const piece = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('', code.slice(4, 20), 'PRV2-', '\u0000', 'Æ', '💥'));
    fc.assert(
      fc.property(fc.nat({ max: code.length }), fc.nat({ max: 12 }), piece, (at, length, put) => {
        const read = readCode(code.slice(0, at) + put + code.slice(at + length), [layout]);
        if (read.ok) expect(isPossible(read.value.response)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('giver heller ikke et svar uden for skalaen, når kontroltegnene er regnet om efter ændringen', () => {
    const seen = { kept: 0, refused: 0 };
    fc.assert(
      fc.property(anyResponse(), fc.nat({ max: 3 }), fc.constantFrom(...'AIQYgow4_'.split('')), (response, fromEnd, put) => {
        const body = write(response).slice(0, -3);
        const at = body.length - 1 - fromEnd;
        const changed = body.slice(0, at) + put + body.slice(at + 1);
        const read = readCode(changed + guardOf(changed), [layout]);
        seen[read.ok ? 'kept' : 'refused'] += 1;
        if (read.ok) expect(isPossible(read.value.response)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(Math.min(seen.kept, seen.refused)).toBeGreaterThan(100);
  });

  it.each([
    ['tom tekst', '', 'not-a-code'],
    ['en hilsen', 'Hej Bente, her er mit svar', 'not-a-code'],
    ['et ukendt skema', 'XYZ1-abcdef', 'unknown-instrument'],
    ['en ukendt udgave', 'PRV9-abcdef', 'unknown-edition'],
    ['for få tegn', 'PRV1-abcdef', 'code-length'],
  ])('siger, hvad der er galt med %s', (_, code, expected) => {
    expect(problem(code)).toBe(expected);
  });

  it('afviser den rette udgave i andre ord: et ændret udsagn uden ny version', () => {
    const [response] = fc.sample(anyResponse(), 1);
    const reworded = layoutOf(
      instrumentOf(
        layout.instrument.sections.map((section) => ({
          ...section,
          items: section.items.map((item) => ({ ...item, statement: `${item.statement}, ofte` })),
        })),
      ),
    );
    if (response) expect(problem(write(response), [reworded])).toBe('other-wording');
  });

  it('afviser et trin uden for skalaen, et punkt, rollen ikke er spurgt om, og »ikke relevant«, hvor det ikke kan vælges', () => {
    const answered = (role: 'politiker' | 'leder', state: 3 | 'ikke-relevant', last?: 6 | 7) =>
      write({ id: 'AAAAAAA', revision: 0, role, states: [1, 2, state, last] });
    expect(problem(answered('leder', 3, 7))).toBe('code-off-scale');
    expect(problem(answered('leder', 3, 6))).toBeUndefined();
    expect(problem(answered('politiker', 3))).toBe('code-off-scale');
    expect(problem(answered('leder', 'ikke-relevant'))).toBe('code-off-scale');
    expect(problem(answered('leder', 3))).toBeUndefined();
  });
});
