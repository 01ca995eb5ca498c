/** A page of guidance: content/<guide>/<slug>.mdx. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blank, oneFile, refused, type Plan } from './plan.ts';

/** The guides that take more pages; the ten elements are the report's own. */
const guides = ['potentialer', 'organisering', 'flere-skal-med', 'samskabt-styring', 'implementering'];

const template = (number: number) => `---
title: '${blank}: højst 80 tegn'
summary: '${blank}: én sætning på 40 til 180 tegn; står i lister og søgeresultater'
number: ${String(number)} # sidens plads i vejledningen
point: '${blank}: pointen i højst to sætninger; står stort under titlen'
complete: false # true, når teksten er skrevet færdig; før det vises siden kun som under udarbejdelse
facts: [] # de oplysninger i faktalisten, som siden fortæller
evidence:
  basis: [${blank}] # survey, interviews, register, visits, budget, advice
  who: '${blank}: hvem der er spurgt, og hvor mange'
  when: '${blank}: hvornår; sig det, hvis rapporten ikke siger det'
  cannotConclude:
    - '${blank}: én sætning for hver ting, der ikke kan sluttes'
  where:
    - source: ${blank} # rapportens filnavn i content/kilder uden .yaml
      section: '${blank}: overskriften i rapporten'
      lines: [${blank}, ${blank}] # første og sidste linje i den udtrukne tekst
---

## ${blank}: en overskrift

${blank}: teksten. Egne ord, korte sætninger og ingen cifre; et tal vises med komponenten Tal.

## Gå videre

<NaesteSkridt door="laes" til="/${blank}/">${blank}: det næste skridt</NaesteSkridt>
`;

function nextNumber(root: string, guide: string): number {
  const pages = globSync(`content/${guide}/*.mdx`, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  return Math.max(0, ...pages.map((text) => Number(/^number: (\d+)/m.exec(text)?.[1] ?? 0))) + 1;
}

/** The file of a page called "guide/slug", at the end of its guide. */
export function newPage(root: string, id: string): Plan {
  const [guide = '', slug = '', ...more] = id.split('/');
  if (!guides.includes(guide) || more.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return refused(`»${id}« er ikke en adresse. Skriv vejledning og navn: potentialer/navn. Vejledningerne er ${guides.join(', ')}.`);
  return oneFile(`content/${guide}/${slug}.mdx`, template(nextNumber(root, guide)), [
    `Skriv det, der mangler. content/README.md viser, hvad der kan bruges i teksten.`,
    `Sæt complete til true, når siden er færdig. Adressen er /${guide}/${slug}/ og skiftes ikke siden.`,
    `Kør npm run dev for at se den og npm test, når den er skrevet.`,
  ]);
}
