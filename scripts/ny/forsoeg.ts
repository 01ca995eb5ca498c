/** A trial as a worked example of the calculator: content/eksempler/businesscase/<id>.yaml. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blank, oneFile, refused, type Plan } from './plan.ts';

const template = (place: number) => `title: '${blank}: hvem og hvornår'
summary: >-
  ${blank}: hvad der blev prøvet, hvad forsøget fandt, og hvilke regler der regnes med.
tool: businesscase
orden: ${String(place)} # eksemplets plads på listen
unknown:
  - >-
    ${blank}: én sætning for hver ting, forsøget ikke siger.
input: # andele som 0.25; alle beløb i kroner
  horisontAar: ${blank} # hvor mange år der regnes på
  tilgang: ${blank} # nye borgere om året
  udeblivelse: ${blank} # andel, der ikke møder op
  aktiveringsUger: ${blank}
  foer: { type: eksponentiel, uger: ${blank} } # tiden på ydelse uden indsatsen
  efter:
    - { andel: 1, varighed: { type: eksponentiel, uger: ${blank} } } # tiden på ydelse med indsatsen
  ydelsePrAar: ${blank}
  regel: { type: flad, andel: ${blank} } # kommunens andel af ydelsen
  aarsvaerk: ${blank}
  loenPrAarsvaerk: ${blank}
  oevrigDrift: ${blank} # kroner om året
  driftRefusion: ${blank}
  indfasning: [${blank}] # andel af fuld virkning, ét tal for hvert år
  effektRealisering: ${blank}
  diskonteringsrente: ${blank}
`;

function nextPlace(root: string): number {
  const texts = globSync('content/eksempler/businesscase/*.yaml', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  return Math.max(0, ...texts.map((text) => Number(/^orden: (\d+)/m.exec(text)?.[1] ?? 0))) + 1;
}

/** The file of an example called "id", last on the list. */
export function newTrial(root: string, id: string): Plan {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return refused(`»${id}« er ikke et navn til et forsøg. Brug a-z, 0-9 og bindestreg: unge-i-to-byer`);
  return oneFile(`content/eksempler/businesscase/${id}.yaml`, template(nextPlace(root)), [
    `Skriv det, der mangler. Det, kommunen selv skal svare på, slettes; det bliver aldrig til nul.`,
    `Begrund hvert tal, der er anderledes end de andre eksemplers: content/forudsaetninger/straksaktivering/${id}/<felt>.yaml med kilde.`,
    `Kør npm run dev og prøv eksemplet i regnestykket, og kør så npm test.`,
  ]);
}
