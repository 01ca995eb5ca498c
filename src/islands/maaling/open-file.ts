/** Opening the files of a campaign. The gate is fetched when somebody opens one. */
import type { Plan } from '@/domain/maaling';
import type { Result } from '@/domain/result';
import type { MaalingFile } from '@/schemas/maaling';

/** A campaign, or every reason it cannot be opened. */
export const openCampaign = async (file: File): Promise<Result<MaalingFile, string>> => (await import('./gate')).readCampaign(file);

/** A plan, or every reason it cannot be opened. */
export const openPlan = async (file: File): Promise<Result<Plan, string>> => (await import('./gate')).readPlan(file);
