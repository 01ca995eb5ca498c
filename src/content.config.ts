import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as schema from './schemas/content';

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.yaml' });
const prose = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.{md,mdx}' });

export const collections = {
  elementer: defineCollection({ loader: prose('elementer'), schema: schema.elementSchema }),
  kilder: defineCollection({ loader: yaml('kilder'), schema: schema.kildeSchema }),
  tal: defineCollection({ loader: yaml('tal'), schema: schema.talSchema }),
  kommuner: defineCollection({ loader: yaml('kommuner'), schema: schema.kommuneSchema }),
  spoergeskemaer: defineCollection({ loader: yaml('spoergeskemaer'), schema: schema.instrumentSchema }),
  forudsaetninger: defineCollection({ loader: yaml('forudsaetninger'), schema: schema.forudsaetningSchema }),
  eksempler: defineCollection({ loader: yaml('eksempler'), schema: schema.eksempelSchema }),
  ordliste: defineCollection({ loader: yaml('ordliste'), schema: schema.ordSchema }),
  laeseveje: defineCollection({ loader: yaml('laeseveje'), schema: schema.laesevejSchema }),
  beslutninger: defineCollection({ loader: prose('beslutninger'), schema: schema.beslutningSchema }),
};
