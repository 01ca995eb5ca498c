/** Renders a part that is to wake inside its boundary, so that the two fit. What never wakes has none. */
import renderer from '@astrojs/svelte/server.js';
import type { SSRLoadedRendererValue } from 'astro';
import Contained from './Contained.svelte';

const { renderToStaticMarkup } = renderer;

export default {
  ...renderer,
  renderToStaticMarkup(part: unknown, props, slotted, metadata) {
    if (metadata?.hydrate === undefined) return renderToStaticMarkup.call(this, part, props, slotted, metadata);
    return renderToStaticMarkup.call(this, Contained, { ...props, part }, slotted, metadata);
  },
} satisfies SSRLoadedRendererValue;
