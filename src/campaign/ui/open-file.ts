/** Opening the files of a campaign. The gate is fetched when somebody opens one. */
import type { Plan } from '@/campaign/domain';
import type { Result } from '@/base/result';
import type { MaalingFile } from '@/campaign/file';

/** A campaign, or every reason it cannot be opened. */
export const openCampaign = async (file: File): Promise<Result<MaalingFile, string>> => (await import('./gate')).readCampaign(file);

/** A plan, or every reason it cannot be opened. */
export const openPlan = async (file: File): Promise<Result<Plan, string>> => (await import('./gate')).readPlan(file);
