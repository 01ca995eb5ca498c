import type { CaseInput } from '../domain/index.ts';
import { fieldTexts } from './fields.ts';
import { fieldLabel } from '../../../base/words/field-label.ts';

/** What each field of a case is called, in the form, in problems and in the trace. */
export const caseFields: { readonly [Field in keyof CaseInput]-?: string } = {
  horisontAar: 'Antal år',
  ugerPrAar: 'Uger på et år',
  tilgang: 'Nye borgere om året',
  tilgangVaekst: 'Årlig vækst i tilgangen',
  udeblivelse: 'Andel, der ikke møder op',
  aktiveringsUger: 'Uger i aktivering',
  foer: 'Varighed uden indsatsen',
  efter: 'Varighed med indsatsen',
  ydelsePrAar: 'Ydelse pr. helårsperson',
  regel: 'Kommunens andel af ydelsen',
  effektRealisering: 'Andel af effekten, som indsatsen selv skaber',
  laekage: 'Andel af de sparede uger, der flytter til en anden ydelse',
  indfasning: 'Andel af fuld effekt',
  periodisering: 'Hvornår besparelsen falder',
  aarsvaerk: 'Årsværk',
  loenPrAarsvaerk: 'Løn pr. årsværk',
  overheadPct: 'Tillæg til løn for ledelse og lokaler',
  oevrigDrift: 'Øvrig drift om året',
  driftPrHelaarsperson: 'Drift pr. helårsperson i aktivering',
  driftRefusion: 'Statens refusion af driften',
  etablering: 'Engangsudgift før start',
  omkostningsTillaeg: 'Forsigtighed: tillæg til udgifterne',
  gevinstFradrag: 'Forsigtighed: fradrag i besparelsen',
  loenIndeks: 'Lønudvikling',
  prisIndeks: 'Prisudvikling',
  satsIndeks: 'Satsregulering',
  diskonteringsrente: fieldTexts.diskonteringsrente.label,
  diskonteringsKonvention: 'Hvornår diskonteringen begynder',
};

/** "Varighed med indsatsen, gruppe 2, uger" for the path "efter[1].varighed.uger". The path itself when it is unknown. */
export const caseFieldLabel = (path: string): string => fieldLabel(path, caseFields);
