/** What the notice to those who are invited is made of. */
import { thresholdOf, type Campaign, type Collection } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { askAbout, noticeLines, noticeWords as words, seenIn } from '@/campaign/texts/poster';

/** What the questionnaire says of itself. */
export interface AboutNotice {
  /** What it is called. */
  readonly title: string;
  /** How long it takes, in a sentence. */
  readonly time: string;
  /** Address of the respondent's page from the root of the site. */
  readonly address: string;
}

/** The notice as paragraphs: on paper and in a mail alike. */
export interface NoticeText {
  readonly lines: readonly string[];
  /** True when there is a link to follow: a meeting and another system need none. */
  readonly hasLink: boolean;
  readonly seen: readonly string[];
}

/** How a campaign collects its answers. */
export const collectedIn = ({ collected }: Campaign): readonly Collection[] => collected ?? ['egen-enhed'];

export function noticeOf(instrument: Instrument, campaign: Campaign, { title, time }: AboutNotice): NoticeText {
  const collected = collectedIn(campaign);
  const { invited, message, closes, contact, threshold } = campaign;
  const hasLink = collected.includes('egen-enhed');
  const lines = noticeLines({ title, time, invited, message, collected, closes });
  return {
    lines: hasLink || contact === undefined ? lines : [...lines, askAbout(contact)],
    hasLink,
    seen: seenIn(collected, thresholdOf(instrument, threshold)),
  };
}

/** The notice as the text of a mail. */
export const mailOf = ({ name }: Campaign, { lines, hasLink, seen }: NoticeText, url: string): string =>
  [name, ...lines, ...(hasLink ? [`${words.link}: ${url}`] : []), words.answers, ...seen.map((line) => `- ${line}`)].join('\n\n');
