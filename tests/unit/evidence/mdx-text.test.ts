import { describe, expect, it } from 'vitest';
import { passagesUnder, proseOf, readMdx } from '@/evidence/mdx-text';
import { idsOf } from '@/evidence/mentions';

const read = (text: string) => readMdx(text, 'content/elementer/kontakt.mdx');
const ids = (text: string, kind: Parameters<typeof idsOf>[0]) => idsOf(kind, read(text).mentions);

const page = `Fra <Tal id="a/to" udenEnhed /> til <Tal udenEnhed id="a/et" />.
<Taltabel
  caption="Alle de tal, vi har"
  tal="a/et, a/tre"
/>
<Sammenligning
  konklusion="Det ene er højere end det andet"
  caption="Andel, der er kommet i job"
  kolonner="Forløb, Her, Der"
  raekker="Første"
  tal="b/fire, a/to"
/>

<Vej>

1. Igen <Tal id="a/to" />, <Ord id="refusion">refusionen</Ord>.
2. Og **<Tal id="c/fem" />**.

</Vej>

| Hvad               |                 Hvor mange |
| ------------------ | -------------------------: |
| <Ord id="job">Job</Ord> | <Tal id="c/seks" /> |

<Eksempel kommune="holstebro, helsingoer" fakta="x">

De fik <Tal id="d/syv" /> i job<Belaeg kilde="lises" afsnit="4.3" linjer="1-2" />.

</Eksempel>

<Maalinger kommune="vejle" />

<Tal id="d/otte" />
`;

describe('det, en side nævner', () => {
  it('er tallene i læserækkefølge, også gennem tabeller, punkter og eksempler, og hvert tal én gang', () => {
    expect(ids(page, 'figure')).toEqual(['a/to', 'a/et', 'a/tre', 'b/fire', 'c/fem', 'c/seks', 'd/syv', 'd/otte']);
  });
  it('er ord, kommuner, målinger og rapporter', () => {
    expect([ids(page, 'term'), ids(page, 'municipality'), ids(page, 'measurements'), ids(page, 'source')]).toEqual([
      ['refusion', 'job'],
      ['holstebro', 'helsingoer'],
      ['vejle'],
      ['lises'],
    ]);
  });
  it('har målingerne dér, hvor de står mellem tallene', () => {
    const kinds = read('<Tal id="a/et" /> og\n\n<Maalinger kommune="vejle" />\n\nså <Tal id="a/to" />.').mentions.map(({ id }) => id);
    expect(kinds).toEqual(['a/et', 'vejle', 'a/to']);
  });
  it('beholder gentagelser, så et ord kan tælles', () => {
    expect(read('<Ord id="job">Job</Ord> og <Ord id="job">job</Ord>.').mentions).toHaveLength(2);
  });
  it('er intet i en tekst uden', () => {
    expect(read('Talemåde om 5 < 6 og Tal uden mærke.').mentions).toEqual([]);
  });
});

it('en fordeling nævner rækkerne i orden, hver med sine svar og så sit antal, og springer det ukendte over', () => {
  const distribution = `<Fordeling konklusion="Flest er enige til sidst" caption="Svar fra medarbejdere" hvad="Kommune"
    raekker="A, B" kategorier="Enig, Uenig" tal="a/et, a/to, -, b/to" antal="a/n, b/n" />`;
  expect(ids(distribution, 'figure')).toEqual(['a/et', 'a/to', 'a/n', 'b/to', 'b/n']);
});

describe('spørgsmålene på en side', () => {
  it('har punkt og ord i læserækkefølge, uanset hvordan de er skrevet', () => {
    const questions = `<Spoergsmaal item="2.1" q="Hvad er »vejen« her, og > hvornår?">

Svar.

</Spoergsmaal>
<Spoergsmaal
  q="Kan vi se det i vores egne tal?"
  item="2.2"
></Spoergsmaal>
<Spoergsmaal q="Hvem har ansvaret hos jer selv?"></Spoergsmaal>`;
    expect(read(questions).questions).toEqual([
      { item: '2.1', question: 'Hvad er »vejen« her, og > hvornår?' },
      { item: '2.2', question: 'Kan vi se det i vores egne tal?' },
      { item: undefined, question: 'Hvem har ansvaret hos jer selv?' },
    ]);
  });
});

describe('eksemplerne på en side', () => {
  it('har kommuner, fakta, den korte linje og teksten, som den er skrevet', () => {
    const examples = `### Aftal altid den næste kontakt

<Eksempel kommune="rebild" fakta="case-rebild-naeste-kontakt">

Ved hver kontakt aftales den **næste**, ø 😀:

- Én

</Eksempel>

<Eksempel
  kommune="varde, holstebro"
  fakta="case-a, case-b"
  kort="Ledere mødes uformelt."
>

Uformelle netværk med <Tal id="a/et" />.

</Eksempel>`;
    expect(read(examples).examples).toEqual([
      {
        municipalities: ['rebild'],
        facts: ['case-rebild-naeste-kontakt'],
        short: undefined,
        text: 'Ved hver kontakt aftales den **næste**, ø 😀:\n\n- Én',
      },
      {
        municipalities: ['varde', 'holstebro'],
        facts: ['case-a', 'case-b'],
        short: 'Ledere mødes uformelt.',
        text: 'Uformelle netværk med <Tal id="a/et" />.',
      },
    ]);
  });
  it('kan være uden tekst', () => {
    expect(read('<Eksempel kommune="rebild" fakta="x"></Eksempel>').examples[0]?.text).toBe('');
  });
});

describe('den løbende tekst på en side', () => {
  const prose = (text: string) => proseOf(read(text).passages);
  it('er uden komponenter, men med spørgsmålet og med tallet som ét ord', () => {
    const body = '<Spoergsmaal item="2.1" q="Ved vi, hvad det er?">\n\nJa, <Ord id="x">ordet</Ord> om <Tal id="a/b" />.\n\n</Spoergsmaal>';
    expect(prose(body)).toBe('Ved vi, hvad det er?\n\nJa, ordet om tal.');
  });
  it('har overskrifter og punkter hver for sig, og ingen tegn for fed, link og liste', () => {
    expect(prose('## Hvad *det* er\n\n1. Først **dette**\n2. Så [det](/her/)\n   og mere')).toBe(
      'Hvad det er\n\nFørst dette\n\nSå det\nog mere',
    );
  });
  it('har en tabels ord række for række', () => {
    expect(prose('| A | B |\n| --- | --- |\n| c d | e |')).toBe('A B \nc d e');
  });
  it('er uden billeder og tabeller af tal', () => {
    expect(prose('Før.\n\n<Taltabel caption="Alle de tal, vi har" tal="a/et" />\n\nEfter.')).toBe('Før.\n\nEfter.');
  });
});

describe('teksten under en overskrift', () => {
  const body = '## Hvad det er\n\nFørst.\n\n### Et <Ord id="x">eksempel</Ord>\n\nDernæst.\n\n## Hvorfor\n\nTil sidst.';
  const under = (heading: string) => passagesUnder(heading, read(body).passages)?.map(({ text }) => text);
  it('er alt, der hører under den', () => {
    expect(under('Hvad det er')).toEqual(['Først.', 'Et eksempel', 'Dernæst.']);
  });
  it('slutter ved den næste overskrift på samme eller højere niveau', () => {
    expect([under('Et eksempel'), under('Hvorfor')]).toEqual([['Dernæst.'], ['Til sidst.']]);
  });
  it('kendes ikke, når ingen overskrift har netop de ord', () => {
    expect([under('Hvad'), under('Først.')]).toEqual([undefined, undefined]);
  });
});

describe('en tekst, der ikke er skrevet rigtigt, stopper bygningen med fil og grund', () => {
  it.each([
    ['Før.\n\n<Eksempel kommune="rebild" fakta="x">\n\nTekst', '»<Eksempel kommune="rebild" fakta="x">« kan ikke læses. Luk komponenten,'],
    ['Det er {uden slut', '»{uden slut« kan ikke læses.'],
    ['Der var <5 borgere.', '»<5 borgere.« kan ikke læses. Luk komponenten, eller sæt \\ foran et < eller {, der skal ses.'],
    ['<Tall id="a/et" />', '<Tall> findes ikke. Brug Tal, Taltabel,'],
    ['Et <Tal id="uden mappe" />', '<Tal> er skrevet forkert. id: Skriv mappe og navn'],
    ['Et <Tal />', '<Tal> er skrevet forkert. id: '],
    ['Et <Tal id={navn} />', '<Tal> er skrevet forkert. Skriv værdier i anførselstegn, ikke i {}.'],
    ['Et <Tal {...alt} />', '<Tal> er skrevet forkert. Skriv værdier i anførselstegn, ikke i {}.'],
    ['<Spoergsmaal q="Hvad er det almindelige forløb"></Spoergsmaal>', 'q: Spørgsmålet skal slutte med et spørgsmålstegn'],
    ['<Eksempel kommune="Hillerød" fakta="x"></Eksempel>', '<Eksempel> er skrevet forkert. kommune'],
  ])('»%s«', (text, said) => {
    expect(() => read(text)).toThrow(said);
    expect(() => read(text)).toThrow(/^content\/elementer\/kontakt\.mdx: /);
  });
});
