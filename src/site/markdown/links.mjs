// @ts-check
import { defineHastPlugin } from 'satteri';
import { withBase } from './base-path.mjs';

/** Gives the links that editors write in Markdown and MDX the site's base path. @param {string} base */
export const internalLinks = (base) =>
  defineHastPlugin({
    name: 'internal-links',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const href = node.properties?.href;
          if (typeof href === 'string') context.setProperty(node, 'href', withBase(href, base));
        },
      },
    ],
  });
