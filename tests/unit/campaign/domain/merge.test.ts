import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, joinResponses, receiveCodes, writeCode, type Response, type Responses } from '@/campaign/domain';
import { anyResponse, anyResponses, campaign, collected, handIns, instrumentOf, itemOf, layout, response, sectionOf } from './campaign';
import { layoutOf } from '@/campaign/domain';

const same = (a: Responses, b: Responses) => {
  expect(inOrder(a)).toEqual(inOrder(b));
};
const none: Responses = new Map();
const write = (response: Response, key = campaign.key) => writeCode(layout, key, response);
const verdicts = (codes: readonly string[], known = none, layouts = [layout]) =>
  receiveCodes(campaign, layouts, known, codes).rows.map(({ verdict }) => verdict.code);

describe('At samle svar', () => {
  it('giver det samme i enhver rækkefølge: a + b = b + a', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (a, b) => {
        same(joinResponses(a, b), joinResponses(b, a));
      }),
    );
  });

  it('giver det samme, uanset hvordan bunkerne samles: (a + b) + c = a + (b + c)', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, anyResponses, (a, b, c) => {
        same(joinResponses(joinResponses(a, b), c), joinResponses(a, joinResponses(b, c)));
      }),
    );
  });

  it('giver det samme, når en bunke kommer igen: a + a = a', () => {
    fc.assert(
      fc.property(anyResponses, (a) => {
        same(joinResponses(a, a), a);
      }),
    );
  });

  it('giver det samme kode for kode som i én bunke, i enhver rækkefølge og med gentagelser', () => {
    const pile = fc.array(anyResponse(), { minLength: 1, maxLength: 8 });
    const shuffled = pile.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const one = receiveCodes(
          campaign,
          [layout],
          none,
          all.map((each) => write(each)),
        ).responses;
        const two = receiveCodes(
          campaign,
          [layout],
          none,
          other.map((each) => write(each)),
        ).responses;
        same(one, two);
      }),
    );
  });
});

describe('Hver række får en dom', () => {
  it('ny, dublet, rettet og erstattet', () => {
    const later = response({ revision: 1, states: [2, 2, 2, 2] });
    expect(verdicts([write(response()), write(response()), write(later), write(response())])).toEqual([
      'ny',
      'dublet',
      'rettet',
      'erstattet',
    ]);
  });

  it('forkert måling og anden udgave', () => {
    const next = layoutOf(instrumentOf(layout.instrument.sections, { version: 2 }));
    const other = layoutOf(instrumentOf([sectionOf(1, [itemOf('1.1')])], { id: 'andet', code: 'AND' }));
    const codes = [
      write(response(), 'Zzzz'),
      writeCode(next, campaign.key, response()),
      writeCode(other, campaign.key, { ...response(), states: [1] }),
    ];
    expect(verdicts(codes, none, [layout, next, other])).toEqual(['forkert-maaling', 'anden-udgave', 'forkert-maaling']);
    expect(verdicts(codes.slice(1, 2))).toEqual(['anden-udgave']);
  });

  it('ugyldig med en grund, og det, der var samlet, er urørt', () => {
    const known = collected(handIns('leder', [1, 1, 1, 1], 3));
    const received = receiveCodes(campaign, [layout], known, ['vrøvl', 'PRV1-kort']);
    expect(received.rows.map(({ verdict }) => verdict)).toMatchObject([
      { code: 'ugyldig', problem: { code: 'not-a-code' } },
      { code: 'ugyldig', problem: { code: 'code-length' } },
    ]);
    same(received.responses, known);
  });
});
