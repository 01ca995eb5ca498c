/** The components that editors can use in MDX. Pages hand them over: <Content components={mdxComponents} />. */
import Belaeg from '@/evidence/Belaeg.astro';
import Eksempel from '@/guides/in-text/Eksempel.astro';
import Fordeling from '@/evidence/Fordeling.astro';
import Fremgang from '@/guides/in-text/Fremgang.astro';
import Hensyn from '@/guides/in-text/Hensyn.astro';
import Maalinger from '@/guides/in-text/Maalinger.astro';
import NaesteSkridt from '@/guides/in-text/NaesteSkridt.astro';
import Opgaver from '@/guides/in-text/Opgaver.astro';
import Opgavetabel from '@/guides/in-text/Opgavetabel.astro';
import Ord from '@/evidence/Ord.astro';
import Overlevelseskurve from '@/guides/in-text/Overlevelseskurve.astro';
import Raekkefoelge from '@/guides/in-text/Raekkefoelge.astro';
import Sammenligning from '@/evidence/Sammenligning.astro';
import Spoergsmaal from '@/guides/in-text/Spoergsmaal.astro';
import Tal from '@/evidence/Tal.astro';
import Taltabel from '@/evidence/Taltabel.astro';
import Tegning from '@/organisation/Tegning.astro';
import Tjekliste from '@/guides/implementering/Tjekliste.astro';
import Vej from '@/guides/in-text/Vej.astro';

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
