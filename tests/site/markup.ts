/** What must be true of the markup of every page. Each rule returns what breaks it. */
import { isText, textOf } from '@/search/build/html';
import { tagged, value, type SitePage } from './site';

const levels = (page: SitePage): number[] => tagged(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));

const metaOf = (page: SitePage, name: string): string =>
  tagged(page, 'meta')
    .filter((meta) => value(meta, 'name') === name)
    .map((meta) => value(meta, 'content'))
    .join();

export const titleOf = (page: SitePage): string => tagged(page, 'title').slice(0, 1).map(textOf).join();
export const descriptionOf = (page: SitePage): string => metaOf(page, 'description');

export const rules: Readonly<Record<string, (page: SitePage) => readonly string[]>> = {
  'er på dansk': (page) =>
    tagged(page, 'html')
      .map((html) => value(html, 'lang'))
      .filter((lang) => lang !== 'da'),
  'kan læses uden at browseren retter i den': ({ mended }) => mended,
  'har én overskrift på øverste niveau': (page) =>
    levels(page).filter((level) => level === 1).length === 1 ? [] : levels(page).map(String),
  'springer ikke et overskriftsniveau over': (page) =>
    levels(page).flatMap((level, at, all) => (level > (all[at - 1] ?? 0) + 1 ? [`h${String(all[at - 1] ?? 0)} → h${String(level)}`] : [])),
  'har en titel og en beskrivelse': (page) =>
    titleOf(page).length > 5 && descriptionOf(page).length >= 25 ? [] : [titleOf(page), descriptionOf(page)],
  'har én top, ét indhold og én bund': (page) => ['header', 'main', 'footer'].filter((name) => inBody(page, name) !== 1),
  'har navn på hver menu': (page) =>
    tagged(page, 'nav')
      .filter((nav) => !value(nav, 'aria-label') && !value(nav, 'aria-labelledby'))
      .map((nav) => textOf(nav)),
  // A row to write in has nothing to begin with.
  'begynder hver række i en tabel med det, rækken handler om': (page) =>
    tagged(page, 'td')
      .filter((cell) => cell.parentNode?.childNodes.find(({ nodeName }) => ['th', 'td'].includes(nodeName)) === cell)
      .map(textOf)
      .filter((text) => text.trim() !== ''),
  'slutter ingen sætning med to punktummer': (page) => [
    ...tagged(page, 'p', 'li', 'td', 'dd', 'figcaption').flatMap((element) => textOf(element).match(/.{0,30}[^.]\.\.(?!\.)/gu) ?? []),
    ...figuresBeforeStop(page).filter((figure) => figure.endsWith('.')),
  ],
  'bruger hvert id én gang': (page) => repeated(page.elements.map((element) => value(element, 'id')).filter(Boolean)),
  'har ingen stil eller kode i opmærkningen': (page) =>
    page.elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
    ),
};

/** Figures of running text with a full stop right after them. */
const figuresBeforeStop = (page: SitePage): string[] =>
  tagged(page, 'span').flatMap((span) => {
    const { parentNode, childNodes } = span;
    const after = value(span, 'class') === 'tal' ? parentNode?.childNodes[parentNode.childNodes.indexOf(span) + 1] : undefined;
    return after && isText(after) && after.value.startsWith('.') ? childNodes.slice(0, 1).map(textOf) : [];
  });

const inBody = (page: SitePage, name: string): number =>
  tagged(page, name).filter(({ parentNode }) => parentNode?.nodeName === 'body').length;

/** Values that occur more than once. */
export const repeated = (values: readonly string[]): string[] => [...new Set(values.filter((found, at) => values.indexOf(found) !== at))];
