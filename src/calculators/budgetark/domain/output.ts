/** The result as the command line prints it and the worked examples hold it. */
import type { Sheet } from './calculate.ts';

/** The lines, the years, and the three answers; nothing else. */
export const sheetOutput = ({ linjer, aar, nutidsvaerdi, tilbagebetalingAar, nulpunkt }: Sheet) => ({
  linjer: linjer.map(({ id, aar: amounts }) => ({ id, aar: amounts })),
  aar: aar.map(({ aar: year, service, overfoersel, andet, netto, kumuleret, nutidsvaerdi: present }) => ({
    aar: year,
    ...{ service, overfoersel, andet, netto, kumuleret },
    nutidsvaerdi: present,
  })),
  nutidsvaerdi,
  tilbagebetalingAar,
  nulpunkt,
});
