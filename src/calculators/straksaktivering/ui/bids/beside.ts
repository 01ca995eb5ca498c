/** What the municipality keeps beside the case: bids of its own to compare with, and what money does not tell. */
import type { CaseDraft } from '@/calculators/straksaktivering/domain';
import type { CaseFile } from '@/calculators/straksaktivering/file';
import type { TypedBids } from '../uncertainty/typed-bids';
import type { BesideQuestion } from '@/calculators/straksaktivering/texts/beside';

/** As many as can stand side by side with the page's own. */
export const mostBids = 3;

/** A case under a name. */
export interface Bid {
  readonly navn: string;
  readonly input: CaseDraft;
  /** The group shares before they were rounded to whole persons, where they were. */
  readonly groupShares?: readonly number[] | undefined;
}

export interface Beside {
  readonly bids: readonly Bid[];
  /** The answer to a question, as typed. */
  readonly notes: Readonly<Partial<Record<BesideQuestion, string | undefined>>>;
  /** What is typed over the documented bids of an assumption. A file keeps none of it. */
  readonly ranges?: Readonly<TypedBids> | undefined;
  /** The name of a bid that is not kept yet. */
  readonly bidName?: string | undefined;
}

export const nothingBeside: Beside = { bids: [], notes: {} };

export const withBid = (beside: Beside, bid: Bid): Beside => ({ ...beside, bids: [...beside.bids, bid] });
export const withoutBid = (beside: Beside, name: string): Beside => ({ ...beside, bids: beside.bids.filter(({ navn }) => navn !== name) });
export const withNote = (beside: Beside, question: BesideQuestion, text: string): Beside => ({
  ...beside,
  notes: { ...beside.notes, [question]: text },
});

/** As a file holds it: what is empty is left out. */
export function besideInFile({ bids, notes }: Beside): Pick<CaseFile, 'scenarier' | 'noter'> {
  const written = Object.fromEntries(Object.entries(notes).filter(([, text]) => text));
  return {
    ...(bids.length === 0
      ? {}
      : {
          scenarier: bids.map(({ navn, input, groupShares }) => ({
            navn,
            input,
            ...(groupShares ? { groupShares: [...groupShares] } : {}),
          })),
        }),
    ...(Object.keys(written).length === 0 ? {} : { noter: written }),
  };
}

/** What a file holds beside its case. */
export const besideFrom = ({ scenarier = [], noter = {} }: CaseFile): Beside => ({ bids: scenarier, notes: noter });
