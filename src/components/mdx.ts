/** The components that editors can use in MDX. Pages hand them over: <Content components={mdxComponents} />. */
import Eksempel from './Eksempel.astro';
import NaesteSkridt from './NaesteSkridt.astro';
import Ord from './Ord.astro';
import Sammenligning from './Sammenligning.astro';
import Spoergsmaal from './Spoergsmaal.astro';
import Tal from './Tal.astro';
import Taltabel from './Taltabel.astro';

export const mdxComponents = { Eksempel, NaesteSkridt, Ord, Sammenligning, Spoergsmaal, Tal, Taltabel };
