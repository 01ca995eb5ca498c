import type { CaseInput } from '../domain/businesscase/index.ts';

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
  diskonteringsrente: 'Diskonteringsrente',
  diskonteringsKonvention: 'Hvornår diskonteringen begynder',
};

/** What the parts inside a field are called. A name that is empty adds nothing. */
const parts: Readonly<Record<string, string>> = {
  andel: 'andel',
  uger: 'uger',
  uge: 'uge',
  form: 'form',
  punkter: 'punkt',
  varighed: '',
  tilbagefald: 'tilbagefald',
  trin: 'trin',
  anciennitet: 'anciennitet',
  fra: 'fra uge',
  til: 'til uge',
  kommuneAndel: 'kommunens andel',
};

/** "Varighed med indsatsen, gruppe 2, uger" for the path "efter[1].varighed.uger". The path itself when it is unknown. */
export function caseFieldLabel(path: string): string {
  const [first, ...rest] = path.split('.').map((segment) => /^(\w+)(?:\[(\d+)\])?$/.exec(segment) ?? []);
  const [, field = '', index] = first ?? [];
  if (!(field in caseFields)) return path;
  const counted = index === undefined ? '' : `${field === 'efter' ? 'gruppe' : 'år'} ${Number(index) + 1}`;
  const inner = rest.map(([, name = '', number]) => `${parts[name] ?? name}${number === undefined ? '' : ` ${Number(number) + 1}`}`);
  return [caseFields[field as keyof CaseInput], counted, ...inner].filter((part) => part !== '').join(', ');
}
