/** Words that stand on every page. */
export type Door = 'laes' | 'vurder' | 'regn';

/** The three doors are the product's grammar: the same name and mark everywhere. */
export const doors: Readonly<Record<Door, { readonly name: string; readonly path: `/${string}`; readonly promise: string }>> = {
  laes: { name: 'Læs', path: '/laes/', promise: 'Hvad gør de bedste, og hvor sikkert ved vi det?' },
  vurder: { name: 'Vurdér', path: '/selvevaluering/', promise: 'Hvor står vi selv, og hvad ved vi ikke?' },
  regn: { name: 'Regn på det', path: '/businesscase/', promise: 'Hvad skal der til, før indsatsen betaler sig?' },
};

export const site = {
  name: 'Styrbar',
  skip: 'Gå til indhold',
  search: 'Søg',
  home: 'Forside',
  contents: 'På siden',
  previous: 'Forrige',
  next: 'Næste',
  breadcrumb: 'Du er her',
  doors: 'Hovedmenu',
  pager: 'Forrige og næste',
  about: 'Om Styrbar',
} as const;

/** Links in the footer, in order. */
export const footerLinks: readonly { readonly name: string; readonly path: `/${string}` }[] = [
  { name: 'Kilder', path: '/kilder/' },
  { name: 'Kommuner', path: '/kommuner/' },
  { name: 'Begreber', path: '/begreber/' },
  { name: 'Privatliv', path: '/privatliv/' },
  { name: 'Mine data', path: '/mine-data/' },
  { name: 'Tilgængelighed', path: '/om/tilgaengelighed/' },
  { name: 'Sådan er siden bygget', path: '/om/beslutninger/' },
];
