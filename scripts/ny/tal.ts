/** A published figure: content/tal/<folder>/<id>.yaml. */
import { blank, oneFile, refused, type Plan } from './plan.ts';

const template = `value: ${blank} # kroner fuldt ud, procent som 30
unit: ${blank} # uger, pct., kr. om året …; prøven viser listen, hvis enheden ikke findes
label: '${blank}: hvad tallet tæller, uden tallet selv'
source: ${blank} # rapportens filnavn i content/kilder uden .yaml
section: '${blank}: overskriften i rapporten'
lines: [${blank}, ${blank}] # første og sidste linje i den udtrukne tekst
confidence: ${blank} # exact: står i teksten · figure: aflæst i figur eller løs tabel · derived: vores udregning
# unitLabel: enheden, som læseren skal se den, hvis den almindelige er klodset
# printed: når tallet står anderledes i rapporten, for eksempel 3,894 mio.
# population: hvem og hvor mange, tallet gælder
# note: sådan er et udregnet tal udregnet; skal stå, når confidence er derived
`;

/** The file of a figure called "folder/id". */
export function newFigure(id: string): Plan {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return refused(`»${id}« er ikke et navn til et tal. Skriv mappe og navn med a-z, 0-9 og bindestreg: hilleroed/besparelse-fuld`);
  return oneFile(`content/tal/${id}.yaml`, template, [
    `Skriv det, der mangler, og slet de linjer med #, der ikke bruges.`,
    `Vis tallet i en tekst med <Tal id="${id}" />.`,
    `Kør npm run verify -- --kilder <mappe>, når I har rapporternes tekst.`,
    `Kør npm test.`,
  ]);
}
