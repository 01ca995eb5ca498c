/** Where each kind of file is opened, in the words of the page: what a reader who tries elsewhere is told. */
export const openedAt = {
  businesscase: 'Straksaktivering',
  grundbudget: 'Flerårigt grundbudget',
  budgetark: 'Budgetark',
  sagsstamme: 'Sagsstamme',
  effektoekonomi: 'Effektøkonomi',
  opfoelgning: 'Opfølgning på straksaktivering',
  modelvalg: 'Hvilken model passer til os?',
  selvevaluering: 'Egenvurdering',
  maaling: 'Måling',
  svar: 'Saml svarene',
  optaelling: 'Saml svarene',
  handleplan: 'Fra resultat til plan',
  kolonnevalg: 'Udtræk fra et spørgeskemasystem',
} as const;

/** The kind in the envelope of a saved file. */
export type KindName = keyof typeof openedAt;
