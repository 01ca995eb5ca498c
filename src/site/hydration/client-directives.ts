/** Teaches Astro the directives client:now and client:near. */
import type { AstroIntegration } from 'astro';

export const clientDirectives = (): AstroIntegration => ({
  name: 'client-directives',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      for (const name of ['now', 'near']) addClientDirective({ name, entrypoint: `./src/site/hydration/${name}.ts` });
    },
  },
});
