/** Teaches Astro the directive client:near. */
import type { AstroIntegration } from 'astro';

export const clientNear = (): AstroIntegration => ({
  name: 'client-near',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'near', entrypoint: './src/adapters/islands/near.ts' });
    },
  },
});
