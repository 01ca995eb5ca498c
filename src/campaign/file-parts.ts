/** The fields that the files of a campaign share. */
import * as z from 'zod/mini';
import { longestPlanText } from './domain/index.ts';
import { roles } from '../assessment/domain/index.ts';

export const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
export const written = z.string().check(z.maxLength(longestPlanText));
export const count = z.int().check(z.nonnegative());
export const role = z.enum(roles);
export const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{4}$/));
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{7}$/));
export const version = z.int().check(z.positive());
export const state = z.union([z.int().check(z.minimum(1), z.maximum(13)), z.enum(['ved-ikke', 'ikke-relevant'])]);
