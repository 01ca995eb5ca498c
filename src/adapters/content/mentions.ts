/** What the text of an MDX page mentions, in reading order and without repetition. */
const figureTags = /<Tal\s[^>]*?\bid="([^"]+)"|<(?:Taltabel|Sammenligning)\s[^>]*?\btal="([^"]+)"/g;
const termTags = /<Ord\s[^>]*?\bid="([^"]+)"/g;
const exampleTags = /<Eksempel\s[^>]*?\bkommune="([^"]+)"/g;

const found = (body: string, tags: RegExp): string[] => [
  ...new Set([...body.matchAll(tags)].flatMap((match) => (match[1] ?? match[2] ?? '').split(',').map((id) => id.trim()))),
];

/** Ids of figures; the place in the list, counted from one, is the figure's number on the page. */
export const figuresIn = (body: string): string[] => found(body, figureTags);

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
