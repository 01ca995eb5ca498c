import type { FileProblem } from './problems.ts';

type Sentences = { readonly [Code in FileProblem['code']]: (problem: Extract<FileProblem, { code: Code }>) => string };

const sentences: Sentences = {
  'file-too-large': ({ limit }) =>
    `Filen er større end ${String(limit / 1_000_000)} MB. Styrbars egne filer er langt mindre, så det er nok en anden fil.`,
  'file-not-json': () => 'Filen kan ikke læses som en Styrbar-fil. Vælg den fil, I gemte fra dette værktøj; den ender på .json.',
  'file-not-ours': () => 'Filen er ikke gemt af Styrbar, eller den er blevet ændret. Vælg den fil, I gemte fra dette værktøj.',
  'file-other-kind': ({ kind }) => `Filen hører til et andet værktøj (»${kind}«). Åbn den dér.`,
  'file-newer': ({ version, known }) =>
    `Filen er gemt af en nyere udgave af Styrbar (format ${String(version)}; denne side kender til og med ${String(known)}). Genindlæs siden, og prøv igen.`,
  'file-invalid': ({ path }) =>
    `Noget i filen følger ikke reglerne${path ? ` (ved »${path}«)` : ''}. Filen er ikke åbnet, og jeres arbejde er urørt.`,
};

/** The sentence that tells the user why a file could not be opened. */
export const fileProblemText = (problem: FileProblem): string => (sentences[problem.code] as (problem: FileProblem) => string)(problem);
