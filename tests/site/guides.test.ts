/** The places a questionnaire sends its users to stand in what its islands are given, and become links first when somebody has answered. */
import { describe, expect, it } from 'vitest';
import { brokenIn } from './references';
import { builtSite, readPage, tagged, value, type SitePage } from './site';

const site = builtSite();
/** The guidance of a page as its islands get it: {"guides":[0,{"1.1":[0,"/elementer/hovedmotorvejen/#punkt-1.1"]}]}. */
const guidesOn = (page: SitePage): string[] =>
  tagged(page, 'astro-island').flatMap((island) =>
    [...value(island, 'props').matchAll(/"guides":\[0,\{([^}]*)\}/g)].flatMap(([, guides = '']) =>
      [...guides.matchAll(/"([^"]+)":\[0,"([^"]*)"\]/g)].map(([, , address = '']) => address),
    ),
  );
const broken = (page: SitePage, addresses: readonly string[]) =>
  brokenIn(site, readPage(page.path, addresses.map((address) => `<a href="${address}">`).join('')));
const sheets = site.pages.filter(({ path }) => /^\/selvevaluering\/[^/]+\/(svar\/)?$/.test(path));

describe('råd og vejledning fører til en side og et sted, der findes', () => {
  it.each(sheets)('$path', (page) => {
    const guides = guidesOn(page);
    expect(guides.length).toBeGreaterThan(0);
    expect(broken(page, guides)).toEqual([]);
  });

  it('og prøven ser et anker, der mangler', () => {
    const [sheet] = sheets;
    const [guide = ''] = sheet ? guidesOn(sheet) : [];
    expect(sheet && broken(sheet, [`${guide}#findes-ikke`])).toEqual([`<a> ${guide}#findes-ikke: ankeret findes ikke`]);
  });
});
