/** How the result falls out when everything moves at once: fetched with the first simulation. Numbers arrive as text. */
export const spreadWords = {
  positive: (count: string, runs: string) => `I ${count} af ${runs} gennemregninger tjener kommunen penge.`,
  middle: (low: string, high: string) => `Mellem ${low} og ${high} ligger otte ud af ti.`,
  seed: (seed: string) => `Startværdien er ${seed}. Den samme startværdi giver det samme svar hver gang.`,
  caption: 'Nutidsværdi i gennemregningerne',
  columns: { what: 'Hvad', value: 'Kroner' },
  p10: 'En ud af ti ligger under (P10)',
  p50: 'Halvdelen ligger under (P50)',
  p90: 'Ni ud af ti ligger under (P90)',
  mean: 'Gennemsnit',
  table: 'Vis, hvor mange der faldt hvor',
  binCaption: 'Gennemregninger efter nutidsværdi',
  binColumns: { from: 'Fra kr.', to: 'Til kr.', count: 'Gennemregninger' },
  axis: 'nutidsværdi',
} as const;
