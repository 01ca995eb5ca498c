/** What editors may write on the components of an MDX page. MDX is not type-checked, so every component checks its own props. */
import * as z from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Brug kun a-z, 0-9 og bindestreg');
const figureId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Skriv mappe og navn: "hilleroed/tilgang"');
/** A figure id, or a hyphen where the report does not tell. */
const figureIdOrUnknown = z.union([figureId, z.literal('-')], 'Skriv mappe og navn, eller - hvor tallet ikke er oplyst');
/** "holstebro, helsingoer": one or more, separated by comma. */
const listOf = <T extends z.ZodType<string, string>>(one: T) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(one).min(1));

/** "Tale om mål; Hente borgeren hjemme": sentences may have commas. */
const sentences = z
  .string()
  .transform((text) => text.split(';').map((part) => part.trim()))
  .pipe(z.array(z.string().min(3)).min(1));

/** The props of each component by its name in MDX. */
export const componentProps = {
  Tal: z.strictObject({
    id: figureId,
    /** The number without its unit, where the sentence gives the unit itself: "fra 17 til 4,8 uger". */
    udenEnhed: z.boolean().default(false),
    /** The sentence ends with the figure. Never written: the build sets it where a full stop follows. */
    punktum: z.boolean().default(false),
  }),
  Taltabel: z.strictObject({
    /** What the table shows, in one sentence. */
    caption: z.string().min(15),
    /** Figure ids in the order of the rows. */
    tal: listOf(figureId),
  }),
  Sammenligning: z
    .strictObject({
      /** What the picture shows, as a sentence without digits: its title. */
      konklusion: z.string().min(15),
      /** What the table counts and for whom. */
      caption: z.string().min(15),
      /** What the rows are, and the two that are compared: "Forløb, Rebild, Hele landet". */
      kolonner: listOf(z.string().min(1)).refine((names) => names.length === 3, 'Skriv tre navne adskilt af komma'),
      /** What they are compared on, one name for each row. */
      raekker: listOf(z.string().min(1)),
      /** Figure ids row by row, in percent: the first column, then the second. */
      tal: listOf(figureId),
    })
    .refine(({ raekker, tal }) => tal.length === 2 * raekker.length, { path: ['tal'], error: 'Skriv to tal for hver række' }),
  Fordeling: z
    .strictObject({
      /** What the picture shows, as a sentence without digits: its title. */
      konklusion: z.string().min(15),
      /** What the table counts and for whom. */
      caption: z.string().min(15),
      /** What the rows are: "Tidspunkt", "Kommune". */
      hvad: z.string().min(2),
      /** One name for each bar: "Ved start, Ved slut". */
      raekker: listOf(z.string().min(1)),
      /** The answers in their order, at most six: "Enig, Hverken eller, Uenig". */
      kategorier: listOf(z.string().min(1)).refine((names) => names.length <= 6, 'Skriv højst seks kategorier'),
      /** Figure ids row by row, one for each category. In percent, or counts of the figure in `antal`. A hyphen where the report does not tell. */
      tal: listOf(figureIdOrUnknown),
      /** How many each row covers, one figure id for each. A hyphen where the report does not tell. */
      antal: listOf(figureIdOrUnknown).optional(),
      /** What the empty end of a bar is: "Andre svar", "Ikke vist". Needed when the categories are not all. */
      rest: z.string().min(3).optional(),
      /** What the table says where a hyphen stands in `tal`: "usikkert". Left out when the report does not tell. */
      ukendt: z.string().min(3).optional(),
    })
    .refine(({ raekker, kategorier, tal }) => tal.length === raekker.length * kategorier.length, {
      path: ['tal'],
      error: 'Skriv et tal for hver kategori i hver række',
    })
    .refine(({ raekker, antal }) => antal === undefined || antal.length === raekker.length, {
      path: ['antal'],
      error: 'Skriv ét antal for hver række',
    }),
  Maalinger: z.strictObject({
    /** Slug of a municipality whose file has measurements. */
    kommune: slug,
  }),
  Opgavetabel: z.strictObject({
    /** What the table shows, in one sentence. Its rows are <Opgaver>. */
    caption: z.string().min(15),
  }),
  Opgaver: z.strictObject({
    /** When the tasks come up: "Jobplan". */
    situation: z.string().min(3),
    /** What is done for the citizen, separated by semicolon. */
    borger: sentences,
    /** What is done with the company and others, separated by semicolon. */
    andre: sentences,
  }),
  Overlevelseskurve: z.strictObject({}),
  Ord: z.strictObject({ id: slug }),
  Spoergsmaal: z.strictObject({
    /** The item in the assessment: "2.1". Left out where no assessment asks about it. */
    item: z
      .string()
      .regex(/^[a-z]*\d*([.-][a-z0-9]+)*$/, 'Skriv punktets nummer, for eksempel "2.1"')
      .optional(),
    /** What the committee can ask, in our own words. */
    q: z.string().min(20).regex(/\?$/, 'Spørgsmålet skal slutte med et spørgsmålstegn'),
  }),
  Eksempel: z.strictObject({
    /** Municipality slugs. */
    kommune: listOf(slug),
    /** Ledger facts that the example tells; the page lists them in its frontmatter too. */
    fakta: listOf(slug),
    /** What the example says in one line, for lists where its first sentence cannot stand alone. */
    kort: z.string().min(20).max(100).optional(),
  }),
  /** The solution type or role that is drawn: "ny-enhed". */
  Tegning: z.strictObject({ af: slug }),
  Vej: z.strictObject({}),
  Fremgang: z.strictObject({
    /** What is followed: "Et job i sigte". */
    tema: z.string().min(3),
    /** The step at each conversation, from 1 (furthest from a job) to 4: "1, 2, 2, 3". */
    trin: listOf(z.enum(['1', '2', '3', '4'])).refine((steps) => steps.length > 1, 'Skriv mindst to trin'),
  }),
  Hensyn: z.strictObject({}),
  Raekkefoelge: z.strictObject({}),
  Belaeg: z.strictObject({
    /** The report's id: "lises". */
    kilde: slug,
    /** Where in the report: "4.3" or "element 9". */
    afsnit: z.string().min(1).max(60),
    /** First and last line of the extracted text: "428-434". */
    linjer: z
      .string()
      .regex(/^\d+-\d+$/, 'Skriv første og sidste linje: "428-434"')
      .refine((lines) => Number(lines.split('-')[0]) <= Number(lines.split('-')[1]), 'Første linje skal stå først'),
    /** Our own page about it, from the root. Left out: the page about the report. */
    side: z.templateLiteral(['/', z.string()]).optional(),
  }),
  Tjekliste: z.strictObject({}),
  NaesteSkridt: z.strictObject({
    door: z.enum(['laes', 'vurder', 'regn']),
    /** An address on the site, from the root. */
    til: z.templateLiteral(['/', z.string()]),
  }),
} as const;

/** A component that editors can use. */
export type ComponentName = keyof typeof componentProps;

/** The checked props of one component. */
export type ComponentProps<N extends ComponentName> = z.output<(typeof componentProps)[N]>;
