/** What the parts inside a field are called. A name that is empty adds nothing; an unknown one stands as it is. */
const parts: Readonly<Record<string, string>> = {
  andel: 'andel',
  uger: 'uger',
  uge: 'uge',
  md: 'måned',
  form: 'form',
  punkter: 'punkt',
  varighed: '',
  tilbagefald: 'tilbagefald',
  trin: 'trin',
  anciennitet: 'anciennitet',
  fra: 'fra uge',
  til: 'til uge',
  kommuneAndel: 'kommunens andel',
  navn: 'navn',
  deltagere: 'deltagere',
  omkostning: 'samlet udgift',
  lav: 'lav',
  hoej: 'høj',
  min: 'mindst',
  typisk: 'typisk',
  maks: 'højst',
  fraAar: 'fra år',
  tilgang: 'i basisåret',
  landsvaegt: 'landets vægt',
  landsindeks: 'indeks for hele landet',
  lokaltIndeks: 'indeks for kommunen',
  basisAar: 'basisår',
  aar: 'årstal',
};

/** What an item of a list is called; a list that is not named here has one item per year. */
const items: Readonly<Record<string, string>> = {
  efter: 'gruppe',
  tilbud: 'nr.',
  raekker: 'nr.',
  parametre: 'nr.',
  kurve: 'punkt',
  startKurve: 'punkt',
};

/** "Varighed med indsatsen, gruppe 2, uger" for the path "efter[1].varighed.uger". The path itself when the field is unknown. */
export function fieldLabel(path: string, fields: Readonly<Record<string, string>>): string {
  const [first, ...rest] = path.split('.').map((segment) => /^(.+?)(?:\[(\d+)\])?$/.exec(segment) ?? []);
  const [, field = '', index] = first ?? [];
  const name = fields[field];
  if (name === undefined) return path;
  const counted = index === undefined ? '' : `${items[field] ?? 'år'} ${Number(index) + 1}`;
  const inner = rest.map(([, part = '', number]) => `${parts[part] ?? part}${number === undefined ? '' : ` ${Number(number) + 1}`}`);
  return [name, counted, ...inner].filter((part) => part !== '').join(', ');
}
