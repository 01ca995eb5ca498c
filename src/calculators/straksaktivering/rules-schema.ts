/** Rules and rates with the time they hold: content/regler/<type>.yaml and content/satser/<id>.yaml. What nobody has verified has no amount. */
import * as z from 'zod';

/** What every dated rule or rate tells about itself. */
const dated = {
  title: z.string().min(5),
  /** ISO dates. Absent: it is not bound to a law, or no end is known. */
  gyldigFra: z.iso.date().optional(),
  gyldigTil: z.iso.date().optional(),
  /** Without a full stop: more is said after it. */
  kilde: z.string().min(10).regex(/[^.]$/, 'Uden punktum til sidst'),
  /** hoej: read in the law or with the ministry; middel: in other texts; lav: not verified. */
  tillid: z.enum(['hoej', 'middel', 'lav']),
  /** ISO date when somebody last held it against its source. */
  kontrolleret: z.iso.date(),
  /** Where the reader finds what we have not verified, or the present wording. */
  slaaOp: z.string().min(20).optional(),
};

const share = z.number().min(0).max(1);

/** One regime of who pays the benefit. The file name is the rule's type in a case. */
export const regelSchema = z.strictObject({
  ...dated,
  summary: z.string().min(30),
  orden: z.number(),
  trin: z.array(z.strictObject({ fra: z.number(), til: z.nullable(z.number()), kommuneAndel: share })).optional(),
  kommuneAndelAktiv: share.optional(),
  kommuneAndelPassiv: share.optional(),
});

/** Rates of one period, kr. per month before tax. */
export const satsSchema = z
  .strictObject({
    ...dated,
    satser: z.array(z.strictObject({ gruppe: z.string(), beloeb: z.number().positive().optional() })).min(1),
  })
  .refine(({ satser, slaaOp }) => satser.every(({ beloeb }) => beloeb !== undefined) || slaaOp !== undefined, {
    message: 'En sats uden beløb skal sige, hvor den kan slås op (slaaOp).',
  });
