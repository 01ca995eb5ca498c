// The words of CONTRIBUTING.md, »Words and numbers«, as rules for the texts of questionnaires and campaigns. They look at what is said,
// wherever it stands in the code: a text, a part of a template or markup. Comments and names are free.

const otherNames = '(?<!\\p{L})(punkt(et|er|erne)?|udsagn(et|ene)?|påstand(en|e|ene)?)(?!\\p{L})';
const limit = '(?<!\\p{L})(mindst|højst|færre end|flere end|under) ';
const limitInDigits = `${limit}\\d+ (svar|personer|sager|spørgsmål)(?!\\p{L})`;
const measured = '(?<!\\p{L})(måler?|målte?|moden\\p{L}*)(?!\\p{L})';

/** @param {string} pattern @param {string} message @param {string} [flags] */
const neverSaid = (pattern, message, flags = 'iu') =>
  ['Literal[value=', 'TemplateElement[value.raw=', 'SvelteText[value=', 'JSXText[value='].map((place) => ({
    selector: `${place}/${pattern}/${flags}]`,
    message,
  }));

/** A page that glides moves a link away between the press and the release, and the press hits nothing. The styles are looked at in the browser. */
const glide = { selector: "Property[key.name='behavior'] > Literal[value='smooth']", message: 'A jump is a jump.' };

const aboutQuestions = [
  glide,
  ...neverSaid(otherNames, 'What is answered is a »spørgsmål«, wherever a reader meets it.'),
  ...neverSaid(limitInDigits, 'A limit is written in words in a sentence: mindst fem. A label may begin with its figure.', 'u'),
  {
    selector: `TemplateLiteral:has(TemplateElement[value.raw=/${limit}$/u]) > CallExpression[callee.name='String'] > Identifier[name=/^(least|most)$/]`,
    message: 'A limit is written in words: inWords(least).',
  },
];

/** The rules of words, by where they hold. @type {import('eslint').Linter.Config[]} */
export const words = [
  { files: ['src/**/*.{ts,svelte,astro}'], rules: { 'no-restricted-syntax': ['error', glide] } },
  {
    files: [
      'src/{campaign,assessment}/**/*.{ts,svelte,astro}',
      'src/pages/selvevaluering/**/*.astro',
      'src/{guides/texts/guide,calculators/opfoelgning/texts/plan}.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...aboutQuestions] },
  },
  {
    files: ['src/campaign/texts/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...aboutQuestions,
        ...neverSaid(measured, 'A campaign asks and judges; nothing is measured, and nobody is mature.'),
      ],
    },
  },
];
