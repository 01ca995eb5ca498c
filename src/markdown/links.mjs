// @ts-check
import { defineHastPlugin } from 'satteri';

/**
 * The address of an internal page under the site's base path: withBase('/kilder/', '/styrbar/') is '/styrbar/kilder/'.
 * Everything that is not root-absolute (an anchor, another host) is returned as it is.
 * @param {string} path @param {string} base
 */
export const withBase = (path, base) => (/^\/(?!\/)/.test(path) ? `${base.replace(/\/+$/, '')}${path}` : path);

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
