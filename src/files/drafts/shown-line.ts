/** The page's one line about its drafts. */
import { mount } from 'svelte';
import DraftLine from './DraftLine.svelte';
import { LineState } from './line.svelte';

let line: LineState | undefined;

/** The page's line, which is shown where the layout has a place for it. */
export function draftLine(): LineState {
  if (line) return line;
  line = new LineState();
  const target = document.getElementById('kladde');
  if (target) mount(DraftLine, { target, props: { line } });
  return line;
}
