import svelte from '@astrojs/svelte';
import type { AstroIntegration } from 'astro';

/** Svelte for Astro, with a boundary round every part that wakes: its own renderer, entered through ours, which wraps each part in Contained. */
export function containedSvelte(): AstroIntegration {
  const { hooks, name } = svelte();
  const setup = hooks['astro:config:setup'];
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: (renderer) => {
            options.addRenderer({
              ...renderer,
              clientEntrypoint: './src/files/containment/client.ts',
              serverEntrypoint: './src/files/containment/server.ts',
            });
          },
        }),
    },
  };
}
