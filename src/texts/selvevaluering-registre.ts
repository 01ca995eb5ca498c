/** Words of the figures that are held beside the answers: »virkelighedstjek«. */
import type { RegisterCheck } from '../domain/selvevaluering/index.ts';

export const registerWords = {
  heading: 'Hold svarene op mod jeres egne tal',
  intro:
    'Slå tallene op i jeres egne systemer. De bliver ikke blandet med svarene og giver ingen status. De trykte tal er fra kommunerne i rapporten. De er en retning og ingen norm.',
  figure: 'Tal',
  share: '%',
  yours: 'Jeres tal',
  lines: 'Linje',
  printed: 'Trykte tal at holde jeres op mod',
  notANumber: 'Skriv et tal i procent, for eksempel 12,5.',
} as const;

/** Where one's own figure lies against a printed one. */
export const placeNames: Readonly<Record<RegisterCheck['beside'][number]['place'], string>> = {
  over: 'højere',
  under: 'lavere',
  lig: 'det samme',
};
