/** What the text of an MDX page mentions, in reading order and without repetition. */
const figureTags = /<(?:Tal|Taltabel|Sammenligning|Fordeling)\s(?:[^>"]|"[^"]*")*>/g;
const termTags = /<Ord\s[^>]*?\bid="([^"]+)"/g;
const exampleTags = /<Eksempel\s[^>]*?\bkommune="([^"]+)"/g;

const ids = (list: string): string[] => list.split(',').map((id) => id.trim());
const found = (body: string, tags: RegExp): string[] => [...new Set([...body.matchAll(tags)].flatMap(([, list = '']) => ids(list)))];

/** The figures of one tag in the order of its rows: how many a row covers comes after what it shows. */
function figuresOf(tag: string): string[] {
  const [shown, covered] = [ids(attribute(tag, /^<Tal\s/.test(tag) ? 'id' : 'tal')), ids(attribute(tag, 'antal'))];
  const perRow = shown.length / covered.length;
  return covered.flatMap((count, row) => [...shown.slice(row * perRow, (row + 1) * perRow), count]).filter((id) => id.includes('/'));
}

/** Ids of figures; the place in the list, counted from one, is the figure's number on the page. */
export const figuresIn = (body: string): string[] => [...new Set([...body.matchAll(figureTags)].flatMap(([tag]) => figuresOf(tag)))];

/** Ids of glossary terms. */
export const termsIn = (body: string): string[] => found(body, termTags);

/** Slugs of municipalities with an example. */
export const municipalitiesIn = (body: string): string[] => found(body, exampleTags);

/** The questions a committee can ask, in order: the item in the assessment and the words. */
export const questionsIn = (body: string): { readonly item: string; readonly question: string }[] =>
  [...body.matchAll(/<Spoergsmaal\s(?:[^>"]|"[^"]*")*>/g)].map(([tag]) => ({
    item: attribute(tag, 'item'),
    question: attribute(tag, 'q'),
  }));

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
