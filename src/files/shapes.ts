/** What the rules of every kind are made of: texts that are seen, and lists that end. A list is counted before a thing in it is read. */
import * as z from 'zod/mini';
import { visible } from '../base/visible.ts';
import { longestNote, longestTitle } from './limits.ts';

/** What somebody wrote, without characters that are not seen. */
export const words = (longest: number) => z.string().check(z.overwrite(visible), z.maxLength(longest));

/** What somebody wrote, and wrote something. */
export const someWords = (longest: number) => z.string().check(z.overwrite(visible), z.minLength(1), z.maxLength(longest));

/** The name of the work. */
export const title = z.optional(words(longestTitle));

/** The reasons that belong to the work. */
export const note = z.optional(words(longestNote));

const countedList = (most: number) => z.custom<unknown[]>((value) => Array.isArray(value) && value.length <= most);

/** A list of at most so many. */
export const list = <Item>(item: z.ZodMiniType<Item>, most: number) => z.pipe(countedList(most), z.array(item));

/** A list of at most so many, of which no two have the same name. */
export const listOf = <Item>(item: z.ZodMiniType<Item>, most: number, nameOf: (item: Item) => string) =>
  z.pipe(countedList(most), z.array(item).check(z.refine((items) => new Set(items.map(nameOf)).size === items.length)));

/** Values by name, at most so many. */
export const named = <Value>(value: z.ZodMiniType<Value>, most: number, longest: number) =>
  z.pipe(
    z.custom<object>((names: unknown) => typeof names === 'object' && names !== null && Object.keys(names).length <= most),
    z.record(z.string().check(z.maxLength(longest)), value),
  );
