/** Teaches Astro the directive client:tool. */
import type { AstroIntegration } from 'astro';

export const clientTool = (): AstroIntegration => ({
  name: 'client-tool',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'tool', entrypoint: './src/site/hydration/tool.ts' });
    },
  },
});
