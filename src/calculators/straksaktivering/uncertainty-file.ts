/** Shapes that only the command line reads: uncertainty around a case, an effect measurement, and checks. Other names are passed over. */
import * as z from 'zod/mini';
import { caseDraftSchema } from './file-rules.ts';

const number = z.optional(z.number());
const text = z.optional(z.string());

/** A case, and assumptions with a low and a high value. */
export const tornadoSchema = z.object({
  basis: caseDraftSchema,
  raekker: z.array(z.object({ navn: z.string(), felt: text, lav: number, hoej: number })),
});

/** A case, and uncertain assumptions to draw from. */
export const monteCarloSchema = z.object({
  basis: caseDraftSchema,
  parametre: z.array(
    z.object({ navn: z.string(), felt: text, fordeling: z.enum(['trekant', 'ligelig']), min: number, typisk: number, maks: number }),
  ),
  n: number,
  seed: number,
});

/** Two groups and how many left the benefit. */
export const effectSchema = z.object({ afgangIndsats: number, nIndsats: number, afgangKontrol: number, nKontrol: number });

/** One stay on the ladder. */
export const ladderSchema = z.object({ forloebUger: number });

/** The first numbers of a seed. */
export const seedSchema = z.object({ algoritme: z.literal('mulberry32'), seed: z.int() });
