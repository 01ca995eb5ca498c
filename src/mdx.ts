/** The components that editors can use in MDX. Pages hand them over: <Content components={mdxComponents} />. */
import Belaeg from '@/evidence/Belaeg.astro';
import Eksempel from '@/guides/Eksempel.astro';
import Fordeling from '@/evidence/Fordeling.astro';
import Fremgang from '@/guides/Fremgang.astro';
import Hensyn from '@/guides/Hensyn.astro';
import Maalinger from '@/guides/Maalinger.astro';
import NaesteSkridt from '@/guides/NaesteSkridt.astro';
import Opgaver from '@/guides/Opgaver.astro';
import Opgavetabel from '@/guides/Opgavetabel.astro';
import Ord from '@/evidence/Ord.astro';
import Overlevelseskurve from '@/guides/Overlevelseskurve.astro';
import Raekkefoelge from '@/guides/Raekkefoelge.astro';
import Sammenligning from '@/evidence/Sammenligning.astro';
import Spoergsmaal from '@/guides/Spoergsmaal.astro';
import Tal from '@/evidence/Tal.astro';
import Taltabel from '@/evidence/Taltabel.astro';
import Tegning from '@/organisation/Tegning.astro';
import Tjekliste from '@/guides/implementering/Tjekliste.astro';
import Vej from '@/guides/Vej.astro';

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
