// @ts-check

/**
 * The address of an internal page under the site's base path: withBase('/kilder/', '/styrbar/') is '/styrbar/kilder/'.
 * Everything that is not root-absolute (an anchor, another host) is returned as it is.
 * @param {string} path @param {string} base
 */
export const withBase = (path, base) => (/^\/(?!\/)/.test(path) ? `${base.replace(/\/+$/, '')}${path}` : path);
