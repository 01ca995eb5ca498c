/**
 * Characters that are not seen and change what is: control characters, marks that turn the direction of writing, spaces of no width, and the
 * invisible alphabet of tags. Tab and line breaks are text, and joiners belong to signs that are seen.
 */
const unseen =
  /(?![\t\n\r])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;

/** The text as it is seen: nothing in it can make a name look like another. */
export const visible = (text: string): string => text.replace(unseen, '');
