/** The collections of content, one line each. Their fields are explained in the schemas. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as schema from '@/content-schemas';

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.yaml' });
const prose = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.{md,mdx}' });

export const collections = {
  elementer: defineCollection({ loader: prose('elementer'), schema: schema.elementSchema }),
  potentialer: defineCollection({ loader: prose('potentialer'), schema: schema.topicSchema }),
  organisering: defineCollection({ loader: prose('organisering'), schema: schema.topicSchema }),
  'flere-skal-med': defineCollection({ loader: prose('flere-skal-med'), schema: schema.topicSchema }),
  'samskabt-styring': defineCollection({ loader: prose('samskabt-styring'), schema: schema.topicSchema }),
  implementering: defineCollection({ loader: prose('implementering'), schema: schema.topicSchema }),
  kilder: defineCollection({ loader: yaml('kilder'), schema: schema.kildeSchema }),
  tal: defineCollection({ loader: yaml('tal'), schema: schema.talSchema }),
  kommuner: defineCollection({ loader: yaml('kommuner'), schema: schema.kommuneSchema }),
  indsatser: defineCollection({ loader: yaml('indsatser'), schema: schema.indsatsSchema }),
  modelvalg: defineCollection({ loader: yaml('modelvalg'), schema: schema.modelvalgSchema }),
  fordelinger: defineCollection({ loader: yaml('fordelinger'), schema: schema.fordelingSchema }),
  spoergeskemaer: defineCollection({ loader: yaml('spoergeskemaer'), schema: schema.instrumentSchema }),
  forudsaetninger: defineCollection({ loader: yaml('forudsaetninger'), schema: schema.forudsaetningSchema }),
  eksempler: defineCollection({ loader: yaml('eksempler'), schema: schema.eksempelSchema }),
  regler: defineCollection({ loader: yaml('regler'), schema: schema.regelSchema }),
  satser: defineCollection({ loader: yaml('satser'), schema: schema.satsSchema }),
  ordliste: defineCollection({ loader: yaml('ordliste'), schema: schema.ordSchema }),
  laeseveje: defineCollection({ loader: yaml('laeseveje'), schema: schema.laesevejSchema }),
  beslutninger: defineCollection({ loader: prose('beslutninger'), schema: schema.beslutningSchema }),
};
