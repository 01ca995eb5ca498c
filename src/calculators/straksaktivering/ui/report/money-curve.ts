/** A curve of money over years on a canvas. Chart.js is fetched when the canvas comes into view; sentence and table stand beside it. */
import type { Attachment } from 'svelte/attachments';
import { whenVisible } from '@/site/when-visible';
import type { MoneyCurve } from './draw-money-curve';

/** Colours change with these; a canvas does not follow by itself. */
const themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

function onThemeChange(redraw: () => void): () => void {
  const queries = themes.map((theme) => matchMedia(theme));
  for (const query of queries) query.addEventListener('change', redraw);
  return () => {
    for (const query of queries) query.removeEventListener('change', redraw);
  };
}

/** Draws the curve and draws it again when the colours change. */
export const moneyCurve =
  (curve: MoneyCurve): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    let chart: { destroy(): void } | undefined;
    let gone = false;
    const draw = async () => {
      const { drawMoneyCurve } = await import('./draw-money-curve');
      if (gone) return;
      chart?.destroy();
      chart = drawMoneyCurve(canvas, curve);
    };
    const stopWaiting = whenVisible(canvas, () => void draw());
    const stopListening = onThemeChange(() => {
      if (chart) void draw();
    });
    return () => {
      gone = true;
      stopWaiting();
      stopListening();
      chart?.destroy();
    };
  };
