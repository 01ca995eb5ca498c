import { describe, expect, it } from 'vitest';
import { exampleAnchor, examplesIn } from '@/guides/examples';

const body = `## Sådan gør kommunerne

### Aftal altid den næste kontakt

<Eksempel kommune="rebild" fakta="case-rebild-naeste-kontakt">

Ved hver kontakt aftales den næste.

</Eksempel>

<Eksempel
  kommune="varde, holstebro"
  fakta="case-a, case-b"
  kort="Ledere mødes uformelt."
>

Uformelle netværk.

</Eksempel>`;

describe('examplesIn(body)', () => {
  it('finder kommuner, fakta, tekst og nærmeste overskrift i læserækkefølge', () => {
    expect(examplesIn(body)).toEqual([
      {
        municipalities: ['rebild'],
        facts: ['case-rebild-naeste-kontakt'],
        short: undefined,
        heading: 'Aftal altid den næste kontakt',
        text: 'Ved hver kontakt aftales den næste.',
      },
      {
        municipalities: ['varde', 'holstebro'],
        facts: ['case-a', 'case-b'],
        short: 'Ledere mødes uformelt.',
        heading: 'Aftal altid den næste kontakt',
        text: 'Uformelle netværk.',
      },
    ]);
  });
});

it('exampleAnchor(facts) er det første faktum', () => {
  expect(exampleAnchor(['case-a', 'case-b'])).toBe('case-a');
});
