/** The examples that stand on the elements' pages, read from the pages' own text, so that each is written once. */

/** One example as it stands on its page. */
export interface Example {
  /** Slugs of the municipalities it tells about. */
  readonly municipalities: readonly string[];
  /** Ledger facts; the first is the example's anchor on the page. */
  readonly facts: readonly string[];
  /** What it says in one line, where the first sentence does not. */
  readonly short: string | undefined;
  /** The nearest heading above it. */
  readonly heading: string;
  readonly text: string;
}

const parts = /^#{2,4}\s+(?<heading>.+)$|<Eksempel\s+(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/Eksempel>/gm;

const attribute = (attributes: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
const listIn = (text = '') => text.split(',').map((part) => part.trim());

/** Where an example stands on its page: the id of its first fact. */
export const exampleAnchor = (facts: readonly string[]): string => facts[0] ?? '';

/** The examples of an MDX page, in reading order. */
export function examplesIn(body: string): Example[] {
  const examples: Example[] = [];
  let heading = '';
  for (const { groups: { heading: found, attributes = '', text = '' } = {} } of body.matchAll(parts)) {
    if (found !== undefined) heading = found;
    else
      examples.push({
        municipalities: listIn(attribute(attributes, 'kommune')),
        facts: listIn(attribute(attributes, 'fakta')),
        short: attribute(attributes, 'kort'),
        heading,
        text: text.trim(),
      });
  }
  return examples;
}
