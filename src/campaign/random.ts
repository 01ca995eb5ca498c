/** Random characters for campaigns and hand-ins, from the browser's own source. */
import { writeBytes } from './domain';

const random = (bytes: number): string => writeBytes(crypto.getRandomValues(new Uint8Array(bytes)));

/** The key of a campaign: four characters, 24 bits. */
export const newCampaignKey = (): string => random(3);

/** The id of a hand-in or a meeting: seven characters, 40 bits. */
export const newResponseId = (): string => random(5);
