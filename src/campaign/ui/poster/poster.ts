/** What the poster to those who are invited is made of. */
import { thresholdOf, type Campaign, type Collection } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { askAbout, posterLines, posterWords as words, seenIn } from '@/campaign/texts/poster';

/** What the questionnaire says of itself. */
export interface AboutPoster {
  /** What it is called. */
  readonly title: string;
  /** How long it takes, in a sentence. */
  readonly time: string;
  /** Address of the respondent's page from the root of the site. */
  readonly address: string;
}

/** The poster as paragraphs: on paper and in a mail alike. */
export interface PosterText {
  readonly lines: readonly string[];
  /** True when there is a link to follow: a meeting and another system need none. */
  readonly hasLink: boolean;
  readonly seen: readonly string[];
}

/** How a campaign collects its answers. */
export const collectedIn = ({ collected }: Campaign): readonly Collection[] => collected ?? ['egen-enhed'];

export function posterOf(instrument: Instrument, campaign: Campaign, { title, time }: AboutPoster): PosterText {
  const collected = collectedIn(campaign);
  const { invited, message, closes, contact, threshold } = campaign;
  const hasLink = collected.includes('egen-enhed');
  const lines = posterLines({ title, time, invited, message, collected, closes });
  return {
    lines: hasLink || contact === undefined ? lines : [...lines, askAbout(contact)],
    hasLink,
    seen: seenIn(collected, thresholdOf(instrument, threshold)),
  };
}

/** The poster as the text of a mail. */
export const mailOf = ({ name }: Campaign, { lines, hasLink, seen }: PosterText, url: string): string =>
  [name, ...lines, ...(hasLink ? [`${words.link}: ${url}`] : []), words.answers, ...seen.map((line) => `- ${line}`)].join('\n\n');
