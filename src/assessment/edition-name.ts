import type { Instrument } from '@/assessment/domain';

/** What the islands of a page ask each other by: pages of two editions are built side by side and never share. */
export const editionName = ({ id, version }: Instrument): string => `${id} ${String(version)}`;
