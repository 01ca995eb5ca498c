import { describe, expect, it } from 'vitest';
import { figuresIn, municipalitiesIn, questionsIn, termsIn } from '@/evidence/mentions';

const body = `Fra <Tal id="a/to" udenEnhed /> til <Tal udenEnhed id="a/et" />.
<Taltabel
  caption="Alle tal"
  tal="a/et, a/tre"
/>
<Sammenligning
  kolonner="x, y"
  tal="b/fire, a/to"
/>
Igen <Tal id="a/to" />, <Ord id="refusion">refusionen</Ord>.
<Eksempel kommune="holstebro, helsingoer" fakta="x"></Eksempel>`;

describe('figuresIn(body)', () => {
  it('følger læserækkefølgen, også gennem tabeller og sammenligninger, og nævner hvert tal én gang', () => {
    expect(figuresIn(body)).toEqual(['a/to', 'a/et', 'a/tre', 'b/fire']);
  });
  it('finder ingen tal i en tekst uden', () => {
    expect(figuresIn('Talemåde og <Taltype />')).toEqual([]);
  });
});

describe('figuresIn(en fordeling)', () => {
  it('tager rækkerne i orden, hver med sine svar og så sit antal, og springer det ukendte over', () => {
    const body = '<Fordeling tal="a/et, a/to, -, b/to" antal="a/n, b/n" kategorier="Enig, Uenig" />';
    expect(figuresIn(body)).toEqual(['a/et', 'a/to', 'a/n', 'b/to', 'b/n']);
  });
});

describe('termsIn(body) og municipalitiesIn(body)', () => {
  it('finder ord og kommuner', () => {
    expect([termsIn(body), municipalitiesIn(body)]).toEqual([['refusion'], ['holstebro', 'helsingoer']]);
  });
});

describe('questionsIn(body)', () => {
  it('finder punkt og spørgsmål i læserækkefølge, uanset hvordan de er skrevet', () => {
    const questions = `<Spoergsmaal item="2.1" q="Hvad er »vejen« her, og > hvornår?">

Svar.

</Spoergsmaal>
<Spoergsmaal
  q="Kan vi se det?"
  item="2.2"
></Spoergsmaal>`;
    expect(questionsIn(questions)).toEqual([
      { item: '2.1', question: 'Hvad er »vejen« her, og > hvornår?' },
      { item: '2.2', question: 'Kan vi se det?' },
    ]);
  });
});
