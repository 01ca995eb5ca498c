/** Why something handed in or opened cannot be used. The Danish sentences stand in src/campaign/texts/problems.ts. */
import type { Role } from '../../assessment/domain/index.ts';

/** Why a svarkode cannot be read. */
export type CodeProblem =
  /** Nothing in the text looks like a code. */
  | { readonly code: 'not-a-code' }
  /** The letters in front belong to no questionnaire. */
  | { readonly code: 'unknown-instrument'; readonly prefix: string }
  /** The questionnaire is known, but not this version of it. */
  | { readonly code: 'unknown-edition'; readonly version: number }
  /** Characters are missing or there are too many. */
  | { readonly code: 'code-length'; readonly found: number; readonly expected: number }
  /** A character has changed on the way. */
  | { readonly code: 'code-damaged' }
  /** Written by a newer version of the site. */
  | { readonly code: 'code-newer'; readonly format: number }
  /** The version is right, but the words were not the same. */
  | { readonly code: 'other-wording'; readonly version: number }
  /** An answer that the scale or the role does not have. */
  | { readonly code: 'code-off-scale' };

/** Why an invitation link cannot be used. */
export type InvitationProblem =
  /** Not one of our links, or cut off. */
  | { readonly code: 'invitation-damaged' }
  | { readonly code: 'invitation-newer'; readonly format: number }
  /** It says what no campaign of ours can: no name, a name or a message that is too long, or a role twice. */
  | { readonly code: 'invitation-breaks-limits'; readonly part: 'no-name' | 'name' | 'message' | 'roles' }
  /** Name and message are too long for a link that every mail program keeps whole (characters). */
  | { readonly code: 'invitation-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'invitation-unknown-instrument'; readonly instrument: string }
  /** The page knows the questionnaire, but not in the words the link asks for. */
  | { readonly code: 'invitation-other-edition'; readonly version: number };

/** Why counters from a meeting cannot be used. */
export type CountersProblem =
  /** The counts of an item do not add up to the persons. */
  | { readonly code: 'counters-uneven'; readonly item: string }
  /** The meeting answered another number of items or steps. */
  | { readonly code: 'counters-other-shape' }
  /** A role the questionnaire does not ask. */
  | { readonly code: 'counters-other-role'; readonly role: string };

/** Why a mapping cannot be used on a table. */
export type MappingProblem =
  | { readonly code: 'mapping-other-instrument'; readonly instrument: string; readonly version: number }
  | { readonly code: 'mapping-no-columns' }
  | { readonly code: 'mapping-unknown-item'; readonly item: string }
  | { readonly code: 'mapping-missing-column'; readonly column: string }
  /** Two items read the same column. */
  | { readonly code: 'mapping-same-column'; readonly column: string }
  | { readonly code: 'mapping-ambiguous-column'; readonly column: string }
  /** The column that should tell respondents apart holds CPR numbers or mail addresses. */
  | { readonly code: 'mapping-personal'; readonly column: string };

/** Why a file is no table. */
export type TableProblem =
  /** Larger than the limit (bytes). */
  | { readonly code: 'table-too-large'; readonly limit: number }
  /** No rows below a heading. */
  | { readonly code: 'table-empty' }
  /** A quotation mark is never closed or stands in the wrong place; the row is counted from 1 below the heading. */
  | { readonly code: 'table-quotes'; readonly row: number };

/** Why a row is left out. The cell is cut to forty characters. */
export type RowProblem =
  | { readonly code: 'row-unknown-word'; readonly column: string; readonly cell: string }
  | { readonly code: 'row-unknown-role'; readonly cell: string }
  /** The coordinator has chosen that rows with this word for a role are not counted. */
  | { readonly code: 'row-role-left-out'; readonly cell: string }
  /** The row is the heading once more. */
  | { readonly code: 'row-heading' }
  /** The role is not asked the item in this column. */
  | { readonly code: 'row-not-asked'; readonly column: string; readonly role: Role }
  /** The words mean a step that the item does not have, or »ikke relevant« where it is not offered. */
  | { readonly code: 'row-off-scale'; readonly column: string; readonly cell: string }
  /** No item is answered. */
  | { readonly code: 'row-empty' }
  /** The row ends before a column that is used, or has cells beyond the heading. */
  | { readonly code: 'row-length'; readonly found: number; readonly expected: number }
  /** The cell that should tell respondents apart is empty. */
  | { readonly code: 'row-no-respondent'; readonly column: string }
  /** An earlier row has the same. */
  | { readonly code: 'row-same-respondent'; readonly cell: string; readonly row: number }
  /** The row has been read with other answers as many times as a hand-in can be revised. */
  | { readonly code: 'row-last-revision' };
