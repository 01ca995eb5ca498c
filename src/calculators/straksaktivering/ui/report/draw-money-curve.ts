/** The part that needs Chart.js; its own file, so that it is fetched only when a curve is seen. */
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, type Plugin, type ScaleOptions } from 'chart.js';

/** One point per year end. Labels are drawn, so they arrive as text. */
export interface MoneyCurve {
  readonly labels: readonly string[];
  /** Kroner. */
  readonly values: readonly number[];
  /** What stands at each point: "1,4 mio." */
  readonly pointLabels: readonly string[];
  /** Text for a value on the axis. */
  readonly axisLabel: (value: number) => string;
}

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** The colour a role has right now, also in dark and in forced colours, where ink and paper are forced apart. */
function colour(near: Element, role: string, as: 'color' | 'backgroundColor' = 'color'): string {
  const probe = document.createElement('span');
  probe.style[as] = `var(--color-${role})`;
  near.append(probe);
  const resolved = getComputedStyle(probe)[as];
  probe.remove();
  return resolved;
}

/** Colours and type as they are on the page right now. */
function looks(near: Element) {
  const family = getComputedStyle(near).fontFamily;
  return {
    line: colour(near, 'series-1'),
    text: colour(near, 'text'),
    rule: colour(near, 'rule'),
    page: colour(near, 'page', 'backgroundColor'),
    ticks: { color: colour(near, 'quiet'), font: { family, size: 13 } },
    font: `600 13px ${family}`,
  };
}

type Looks = ReturnType<typeof looks>;

/** Writes each point's amount beside it on a rim of paper, so that no legend is needed. Where there is no room: the ends only. */
const directLabels = (labels: readonly string[], { text, page, font }: Looks): Plugin<'line'> => ({
  id: 'direct-labels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    Object.assign(ctx, { fillStyle: text, strokeStyle: page, lineWidth: 6, lineJoin: 'round', font });
    const points = chart.getDatasetMeta(0).data;
    const [first, second] = points;
    const widest = Math.max(...labels.map((label) => ctx.measureText(label).width));
    const room = first && second ? second.x - first.x > widest + 8 : true;
    points.forEach(({ x, y }, index) => {
      if (!room && index > 0 && index < labels.length - 1) return;
      ctx.textAlign = index === labels.length - 1 ? 'right' : index === 0 ? 'left' : 'center';
      ctx.strokeText(labels[index] ?? '', x, y - 14);
      ctx.fillText(labels[index] ?? '', x, y - 14);
    });
    ctx.restore();
  },
});

/** Amounts up along. Nought is always there and stands out: a cut axis would make a small loss look like a fall. */
const amounts = ({ text, rule, ticks }: Looks, written: MoneyCurve['axisLabel']): ScaleOptions<'linear'> => ({
  beginAtZero: true,
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
    plugins: [directLabels(pointLabels, look)],
  });
}
