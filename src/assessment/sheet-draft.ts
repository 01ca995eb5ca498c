/** A sheet as a tab keeps it: the answers, the notes and the figures as they were typed. */
import type { DraftSource } from '@/files/draft-source';
import { nothing, type Content, type Work } from './work.svelte';

/** True when somebody has written or chosen something, and not the page alone. */
const isBegun = (work: Work): boolean => {
  const { answers, figures, name, role } = work.content;
  const written = [name, ...Object.values(figures)].some((text) => text !== '');
  return written || Object.keys(answers).length > 0 || (role !== undefined && work.instrument.roles.length > 1);
};

/** Another release of the page can have written it. */
export function isContent(data: unknown): data is Content {
  if (typeof data !== 'object' || data === null || !('answers' in data) || !('figures' in data)) return false;
  const records = [data.answers, data.figures].every((value) => typeof value === 'object' && value !== null);
  return records && 'name' in data && typeof data.name === 'string' && 'createdDate' in data && typeof data.createdDate === 'string';
}

/** The sheet before anybody has answered; the only role there is, is chosen already. */
function untouched({ instrument, content }: Work): Content {
  const [only, ...others] = instrument.roles;
  return others.length === 0 ? { ...nothing, role: only, createdDate: content.createdDate } : nothing;
}

/** The sheet, under a name. What lies on the device is safe there and needs no draft. */
export function sheetDraft(work: Work, name: string, isSafe: () => boolean): DraftSource {
  /** What stands there when something is brought back for the first time was chosen while the page woke, and stays. */
  let isFirst = true;
  return {
    name,
    read: () => (isSafe() || !isBegun(work) ? undefined : work.content),
    write(data) {
      if (!isContent(data)) return false;
      const { answers, figures } = isFirst ? work.content : nothing;
      isFirst = false;
      work.replace({ ...data, answers: { ...data.answers, ...answers }, figures: { ...data.figures, ...figures } });
      return true;
    },
    clear() {
      work.replace(untouched(work));
    },
  };
}
