/** What the tab has of drafts, for whoever does not know the name of one. */
import { newestDraft } from './drafts/store';
import { tabStore } from './store';

/** A draft that was found. */
interface LatestDraft {
  readonly name: string;
  /** As it was read from the work. */
  readonly data: unknown;
}

/** The draft that was written last among those whose names begin so; undefined when there is none. */
export function latestDraft(start: string): LatestDraft | undefined {
  const store = tabStore();
  const found = store && newestDraft(store, start);
  return found && { name: found.name, data: JSON.parse(found.text) as unknown };
}
