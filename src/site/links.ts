import { withBase } from './markdown/base-path.mjs';

/** The address of an internal page, written from the site's root: link('/kilder/'). The only way pages make internal links. */
export const link = (path: `/${string}`): string => withBase(path, import.meta.env.BASE_URL);

/** Where a statement stands on its questionnaire's page, and where its guidance stands on the element's page. */
export const itemAnchor = (item: string): string => `punkt-${item.replace('.', '-')}`;

/** The address of a municipality's page, from the root. */
export const municipalityPath = (slug: string): `/${string}/` => `/kommuner/${slug}/`;
