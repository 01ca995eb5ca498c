/** What a campaign's overview is, and what its signs stand for. */
import { bandBorders, type OverviewRow } from '../domain/index.ts';
import type { Instrument, Method } from '../../assessment/domain/index.ts';
import { capital } from '../../base/words/wording.ts';

/** What the overview is, and what it adds up. */
export const overviewIntro = ({ section }: Instrument['nouns']): string =>
  `Ét ${section.one} på hver linje, i spørgeskemaets rækkefølge. Resultatet bygger på alle de svar på ${section.definite}s spørgsmål, der kan vises. Intet er lagt sammen på tværs af ${section.many}, og intet er rangordnet.`;

/** One kind of sign in the overview: a dot on a line with so many ticks, a broken line, or none. */
export interface OverviewSign {
  readonly sign: 'prik' | 'afbrudt' | 'ingen';
  readonly ticks: number;
  readonly borders?: readonly number[];
  readonly said: string;
}

const steps = { trin: 4, fidelitet: 5, fordeling: 2 } as const;

/** What the signs of the overview stand for, by method: a line for each. */
export const overviewKey = ({ nouns, bands }: Pick<Instrument, 'nouns' | 'bands'>): Readonly<Record<Method, readonly OverviewSign[]>> => {
  const cannot = `${capital(nouns.section.definite)} kan ikke vurderes.`;
  return {
    trin: [
      {
        ...{ sign: 'prik', ticks: steps.trin },
        said: 'Prikken er midten af gruppens svar. Linjen går fra det laveste trin til det højeste, og hver streg er et trin.',
      },
      { sign: 'afbrudt', ticks: steps.trin, said: cannot },
    ],
    fidelitet: [
      {
        ...{ sign: 'prik', ticks: steps.fidelitet, borders: bandBorders(bands, steps.fidelitet) },
        said: 'Prikken er gennemsnittet af gruppens svar. Linjen går fra 1 til 5, og de høje streger er båndenes grænser.',
      },
      { sign: 'afbrudt', ticks: steps.fidelitet, said: cannot },
    ],
    fordeling: [
      {
        ...{ sign: 'prik', ticks: steps.fordeling },
        said: 'Prikken viser, hvor stor en del af svarene der ligger ved den gunstige ende. Linjen går fra ingen til alle, og stregen midt på er halvdelen.',
      },
      { sign: 'afbrudt', ticks: steps.fordeling, said: 'Ingen valgte et trin.' },
    ],
    balance: [{ sign: 'ingen', ticks: 0, said: 'Akser mellem to poler har ingen gunstig ende. De står for sig selv længere nede.' }],
  };
};

/** True when a section of this method has answers in some group, and still no place on the line. */
const hasBroken = (rows: readonly OverviewRow[], method: Method): boolean =>
  rows.some(({ section, cells }) => section.method === method && cells.some(({ code, at }) => code === 'vist' && at === undefined));

/** The lines of the key for these rows: each sign that stands there, and what two methods show alike is told once. */
export function keyLines(instrument: Pick<Instrument, 'nouns' | 'bands'>, rows: readonly OverviewRow[]): readonly OverviewSign[] {
  const methods = new Set(rows.map(({ section }) => section.method));
  const signs = [...methods].flatMap((method) =>
    overviewKey(instrument)[method].filter(({ sign }) => sign !== 'afbrudt' || hasBroken(rows, method)),
  );
  return [...new Map(signs.map((sign) => [sign.said, sign])).values()];
}
