/** Small changes to a word that stands inside a sentence. */

/** "leder" becomes "Leder". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "På vej" becomes "på vej"; "CV" stays as it is. */
export const lower = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** "»på vej«": what can be chosen in a questionnaire, inside a sentence. The quotes keep commas and full stops of its own apart. */
export const quoted = (choice: string): string => `»${lower(choice)}«`;

/** "»ikke afklaret«, »på vej« eller »fast praksis«". */
export const eitherOf = (choices: readonly string[]): string => {
  const all = choices.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} eller ${all.at(-1) ?? ''}`;
};
