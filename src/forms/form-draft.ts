/** A form as a tab keeps it: everything as it was typed, what stands beside it, and what can still be taken back. */
import type { DraftSource } from '@/files/draft-source';
import type { Done } from '@/files/work';
import type { Typed } from './fields';
import type { Filled, Snapshot } from './tool';

/** As many steps back as a draft keeps. */
const mostBack = 5;

/** As much of a form as its draft needs. */
interface FormAtWork<Beside> {
  readonly tool: { readonly fetched?: (() => Promise<unknown>) | undefined };
  readonly example: Filled<Beside>;
  typed: Record<string, string>;
  beside: Beside;
  title: string;
  note: string;
  done: Done | undefined;
  readonly history: { before: readonly Snapshot<Beside>[] };
  readonly untouched: boolean;
  readonly verdict: string;
}

type Drafted<Beside> = Snapshot<Beside> & { readonly before?: readonly Snapshot<Beside>[] };

/** Another release of the page can have written it. */
function isDrafted(data: unknown): data is Drafted<never> {
  if (typeof data !== 'object' || data === null || !('typed' in data) || typeof data.typed !== 'object' || data.typed === null)
    return false;
  const names = 'title' in data && 'note' in data && typeof data.title === 'string' && typeof data.note === 'string';
  return names && Object.values(data.typed).every((text) => typeof text === 'string');
}

/** What was typed over the page's beginning. */
const typedOver = (begun: Typed, typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([path, text]) => text !== begun[path]));

/** As it stands now; undefined while it is as the page begins and nothing can be taken back. */
function drafted<Beside>(form: FormAtWork<Beside>): Drafted<Beside> | undefined {
  const { beside, title, note, history } = form;
  const isNew = form.untouched && title === '' && note === '' && history.before.length === 0;
  return isNew ? undefined : { typed: { ...form.typed }, beside, title, note, before: history.before.slice(-mostBack) };
}

/** Puts a draft in the form. False when the form has no place for it, and then it stands as it did. */
function put<Beside>(form: FormAtWork<Beside>, { typed, beside, title, note, before = [] }: Drafted<Beside>, over: Typed): boolean {
  const here = { typed: { ...form.typed }, beside: form.beside, title: form.title, note: form.note };
  try {
    Object.assign(form, { typed: { ...typed, ...over }, beside, title, note });
    form.history.before = before;
    // What stands beside the fields can be of another release: then it shows when the work is calculated.
    return form.verdict !== '';
  } catch {
    Object.assign(form, here);
    return false;
  }
}

/** The work in a form, under a name. */
export function formDraft<Beside>(form: FormAtWork<Beside>, name: string): DraftSource {
  /** True until something is brought back: whoever types while the page wakes keeps what she has typed. */
  let isFirst = true;
  return {
    name,
    ready: form.tool.fetched,
    read: () => drafted(form),
    write(data) {
      if (!isDrafted(data)) return false;
      const over = isFirst && !form.untouched ? typedOver(form.example.typed, form.typed) : {};
      isFirst = false;
      return put(form, data, over);
    },
    clear() {
      Object.assign(form, { ...form.example, title: '', note: '', done: undefined });
      form.history.before = [];
    },
  };
}
