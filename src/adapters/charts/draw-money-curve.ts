/** The part that needs Chart.js; its own file, so that it is fetched only when a curve is seen. */
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, type Plugin, type ScaleOptions } from 'chart.js';
import type { MoneyCurve } from './money-curve';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** The colour a role has right now, also in dark and in forced colours. */
function colour(near: Element, role: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${role})`;
  near.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

/** Writes each point's amount beside it, so that no legend is needed. */
const directLabels = (labels: readonly string[], fill: string, font: string): Plugin<'line'> => ({
  id: 'direct-labels',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.fillStyle = fill;
    ctx.font = font;
    chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
      ctx.textAlign = index === labels.length - 1 ? 'right' : index === 0 ? 'left' : 'center';
      ctx.fillText(labels[index] ?? '', x, y - 14 < chartArea.top ? y + 22 : y - 12);
    });
    ctx.restore();
  },
});

/** Colours and type as they are on the page right now. */
function looks(near: Element) {
  const [line, text, quiet, rule, page] = ['series-1', 'text', 'quiet', 'rule', 'page'].map((role) => colour(near, `--color-${role}`));
  const family = getComputedStyle(near).fontFamily;
  return { line, text, rule, page, ticks: { color: quiet, font: { family, size: 13 } }, labels: `600 13px ${family}` };
}

/** Amounts up along; the line at nought stands out. */
const amounts = ({ text, rule, ticks }: ReturnType<typeof looks>, written: MoneyCurve['axisLabel']): ScaleOptions<'linear'> => ({
  border: { display: false },
  grid: { color: ({ tick }) => (tick.value === 0 ? text : rule), lineWidth: ({ tick }) => (tick.value === 0 ? 1.5 : 1) },
  ticks: { ...ticks, maxTicksLimit: 6, callback: (value) => written(Number(value)) },
});

/** Draws the curve at once, without animation. */
export function drawMoneyCurve(canvas: HTMLCanvasElement, { labels, values, pointLabels, axisLabel }: MoneyCurve): Chart<'line'> {
  const look = looks(canvas.parentElement ?? canvas);
  const point = { pointRadius: 5, pointBorderWidth: 3, pointBackgroundColor: look.page, clip: 8 };
  return new Chart(canvas, {
    type: 'line',
    data: { labels: [...labels], datasets: [{ data: [...values], borderColor: look.line, borderWidth: 3, tension: 0, ...point }] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 26, right: 8 } },
      scales: { x: { grid: { display: false }, border: { color: look.rule }, ticks: look.ticks }, y: amounts(look, axisLabel) },
    },
    plugins: [directLabels(pointLabels, look.text ?? 'CanvasText', look.labels)],
  });
}
