/** The fields that the files of a campaign share. */
import * as z from 'zod/mini';
import { roles } from '../assessment/domain/index.ts';
import { list, someWords, words } from '../files/shapes.ts';
import { campaignLimits, longestPlanText } from './domain/index.ts';

export const text = someWords;
export const written = words(longestPlanText);
export const count = z.int().check(z.nonnegative(), z.maximum(campaignLimits.persons));
export const role = z.enum(roles);
export const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{4}$/));
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{7}$/));
export const version = z.int().check(z.positive());
export const state = z.union([z.int().check(z.minimum(1), z.maximum(13)), z.enum(['ved-ikke', 'ikke-relevant'])]);
export const threshold = z.int().check(z.minimum(5), z.maximum(1000));
export const round = z.enum(['baseline', 'midtvejs', 'slut', 'enkelt']);
export const histogram = list(count, campaignLimits.choices);
