/**
 * npm run ny -- tal|side|spoergsmaal|forsoeg NAVN — makes a new file, or a new question, with the places that must be filled.
 * Nothing is written over. What to do next is told in the end.
 */
import { newFigure } from './ny/tal.ts';
import { newPage } from './ny/side.ts';
import { newQuestion } from './ny/spoergsmaal.ts';
import { newTrial } from './ny/forsoeg.ts';
import { blank, refused, withoutOverwriting, write, type Plan } from './ny/plan.ts';

const usage = `Skriv, hvad der er nyt:
  npm run ny -- tal hilleroed/besparelse-fuld          et offentliggjort tal
  npm run ny -- side potentialer/navn                  en side med vejledning
  npm run ny -- spoergsmaal hvad-goer-de-bedste 2      et spørgsmål i afsnit 2
  npm run ny -- forsoeg unge-i-to-byer                 et forsøg som eksempel i regnestykket`;

/** What the words after the command ask for. */
export function planFor(root: string, [kind, name, section, ...more]: readonly string[]): Plan {
  if (name === undefined || more.length > 0 || (section !== undefined) !== (kind === 'spoergsmaal')) return refused(usage);
  if (kind === 'tal') return newFigure(name);
  if (kind === 'side') return newPage(root, name);
  if (kind === 'forsoeg') return newTrial(root, name);
  return kind === 'spoergsmaal' && section !== undefined ? newQuestion(root, name, section) : refused(usage);
}

if (process.argv[1] === import.meta.filename) {
  const root = process.cwd();
  const plan = withoutOverwriting(root, planFor(root, process.argv.slice(2)));
  if (plan.kind === 'refused') {
    console.error(plan.why);
    process.exitCode = 1;
  } else {
    write(root, plan.files);
    for (const { path, kind } of plan.files) console.log(`${kind === 'added' ? 'Ny fil ' : 'Ændret '} ${path}`);
    console.log(`\nHvert ${blank} er en plads, nogen skal skrive i. Prøven nævner dem, der er tilbage.`);
    console.log(plan.next.map((step, at) => `${String(at + 1)}. ${step}`).join('\n'));
  }
}
