/** The components that editors can use in MDX. Pages hand them over: <Content components={mdxComponents} />. */
import Belaeg from './Belaeg.astro';
import Eksempel from './Eksempel.astro';
import Fordeling from './Fordeling.astro';
import Fremgang from './Fremgang.astro';
import Hensyn from './Hensyn.astro';
import Maalinger from './Maalinger.astro';
import NaesteSkridt from './NaesteSkridt.astro';
import Opgaver from './Opgaver.astro';
import Opgavetabel from './Opgavetabel.astro';
import Ord from './Ord.astro';
import Overlevelseskurve from './Overlevelseskurve.astro';
import Raekkefoelge from './Raekkefoelge.astro';
import Sammenligning from './Sammenligning.astro';
import Spoergsmaal from './Spoergsmaal.astro';
import Tal from './Tal.astro';
import Taltabel from './Taltabel.astro';
import Tegning from './Tegning.astro';
import Tjekliste from './implementering/Tjekliste.astro';
import Vej from './Vej.astro';

export const mdxComponents = {
  Belaeg,
  Eksempel,
  Fordeling,
  Fremgang,
  Hensyn,
  Maalinger,
  NaesteSkridt,
  Opgaver,
  Opgavetabel,
  Ord,
  Overlevelseskurve,
  Raekkefoelge,
  Sammenligning,
  Spoergsmaal,
  Tal,
  Taltabel,
  Tegning,
  Tjekliste,
  Vej,
};
