/** The overview behind the door »Regn«. */
export const regn = {
  title: 'Beregnere: hvad koster det, og hvad giver det?',
  description: 'Regn på, hvad en tidlig indsats koster, hvad den sparer, og hvor lidt der skal til, før den betaler sig.',
  lead: 'Et regnestykke overbeviser kun, når man kan se, hvor tallene kommer fra. Her kan I følge hvert tal fra kilde til resultat.',
  calculators: [
    {
      name: 'Straksaktivering',
      path: '/businesscase/straksaktivering/',
      question: 'Betaler det sig at kalde alle nye ind fra første dag?',
      answer: 'Regnestykket viser, hvor mange uger der skal spares pr. ung, hvem der får gevinsten, og hvornår pengene er tjent hjem.',
      needs: ['Hvor mange nye unge I får på et år', 'Hvor længe de i dag er på ydelsen', 'Hvad ydelsen og indsatsen koster jer'],
    },
    {
      name: 'Opfølgning på straksaktivering',
      path: '/businesscase/opfoelgning/',
      question: 'Gik det, som businesscasen lovede?',
      answer: 'Åbn jeres gemte sag, og skriv, hvad I har talt. I ser, hvad der forklarer forskellen, og om stopreglen er nået.',
      needs: ['Filen med jeres sag', 'Hvad I har talt i hvert kvartal', 'En regel for, hvornår I drøfter at lukke'],
    },
    {
      name: 'Budgetark',
      path: '/businesscase/budgetark/',
      question: 'Hvordan skal indsatsen stå i budgettet?',
      answer:
        'Skriv virkning, udgift og indtægt år for år. Arket viser service og overførsler hver for sig, og hvor lidt der skal til, før det går i nul.',
      needs: [
        'Hvor mange færre helårspersoner I venter i hvert år',
        'Hvad en helårsperson koster, og hvor meget af det kommunen betaler',
        'Årsværk, forløb og engangsudgifter i hvert år',
      ],
    },
    {
      name: 'Effektøkonomi',
      path: '/businesscase/effektoekonomi/',
      question: 'Hvilket tilbud flytter borgerne mest for pengene?',
      answer: 'I vægter beskæftigelse, fremgang og borgernes oplevelse. Regnestykket viser, om svaret også holder med andre vægte.',
      needs: [
        'Hvor mange der deltager i hvert tilbud',
        'Hvad hvert tilbud koster på et år',
        'Hvad I ved om virkning, fremgang og oplevelse',
      ],
    },
    {
      name: 'Flerårigt grundbudget',
      path: '/businesscase/grundbudget/',
      question: 'Hvor mange er på ydelsen de næste år, hvis I ikke gør noget nyt?',
      answer: 'Tilgang og varighed giver bestand og udgift for hvert år. Sammenlign med et budget, hvor en investering virker.',
      needs: [
        'Hvor mange der er på hver ydelse i dag',
        'Hvor mange nye I får på et år, og hvor længe de bliver',
        'Ydelsens pris og kommunens andel',
      ],
    },
    {
      name: 'Sagsstamme',
      path: '/businesscase/sagsstamme/',
      question: 'Hvad koster det at have færre borgere pr. medarbejder?',
      answer: 'Arket viser prisen, og om tiden rækker til den kontakt, I ønsker. Det siger, hvor lidt der skal til, men ikke, om det sker.',
      needs: ['Hvor mange sager I har i alt og pr. årsværk', 'Hvor mange timer der er til sager', 'Hvor tit I vil tale med borgerne'],
    },
  ],
  needs: 'Det skal I bruge',
  open: (name: string) => `Åbn ${name.toLowerCase()}`,
  about: 'Sådan regner vi',
  promises: [
    'I kan begynde med et eksempel, hvor alle tal er sat ind. Så kan I rette ét ad gangen.',
    'Mangler et tal, får I intet resultat. Vi gætter ikke, og vi retter ikke på det, I skriver.',
    'Alt bliver i browseren. I gemmer selv regnestykket som en fil.',
    'Et regnestykke er ikke en måling. Det siger, hvad der følger af jeres forudsætninger, ikke om de holder.',
  ],
} as const;

/** Words that stand on the page of every calculator. */
export const toolWords = {
  background: 'Hvor ideen kommer fra',
} as const;
