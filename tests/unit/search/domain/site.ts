/** A small site to search in. */
import { stemmer } from '@orama/stemmers/danish';
import { buildIndex, search, type Found, type Page, type Section } from '@/search/domain';

const pages: readonly Page[] = [
  { path: '/motorvej/', title: 'Hovedmotorvejen' },
  { path: '/borger/', title: 'Borgeren' },
  { path: '/regn/', title: 'Straksaktivering' },
];
const sections: readonly Section[] = [
  { page: 0, anchor: '', heading: 'Hovedmotorvejen', text: 'Ledelsen vælger de indsatser, som de fleste skal igennem.' },
  { page: 0, anchor: 'drift', heading: 'Sikker drift', text: 'Sagsbehandleren i jobcentret holder driften fast uge for uge.' },
  {
    page: 1,
    anchor: '',
    heading: 'Borgeren',
    text: 'Borgerinddragelse begynder i den første samtale. Langtidsledighed er ikke en egenskab.',
  },
  { page: 1, anchor: 'timer', heading: 'Timer hos en virksomhed', text: 'Få ordinære timer om ugen kan blive til flere timer.' },
  {
    page: 2,
    anchor: '',
    heading: 'Straksaktivering',
    text: 'Et værktøj, der regner. Kommunen taster sit eget antal, for eksempel 583.500 kr.',
  },
  {
    page: 2,
    anchor: 'foer',
    heading: 'Før og efter',
    text: 'Uden straksaktivering er varigheden længere. Ledelse er ikke nok, og sikker er ingen.',
  },
];

export const index = buildIndex(pages, sections, { småjob: ['ordinære timer'] }, stemmer);

/** Every word of the site is offered as possibly similar: the domain must refuse the rest. */
export const find = (query: string): Found => search(index, query, stemmer, () => index.terms);

/** Where a search leads, best first: "/borger/#timer". */
export const addresses = (found: Found): string[] =>
  found.hits.map(({ page, section }) => page.path + (section.anchor && `#${section.anchor}`));
