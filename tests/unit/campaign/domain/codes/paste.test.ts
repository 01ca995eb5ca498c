/** What a coordinator pastes has been through mail programs, chats and word processors: every code still gets the right verdict. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiveText, writeCode, type Responses } from '@/campaign/domain';
import { campaign, layout, response } from '../campaign';

const none: Responses = new Map();

describe('En indsat mail', () => {
  const codes = [response(), response({ id: 'BAAAAAA' }), response({ id: 'CAAAAAA', role: 'politiker', states: [5, 1, undefined, 2] })].map(
    (each) => writeCode(layout, campaign.key, each),
  );
  const [one = '', two = '', three = ''] = codes;
  const found = (text: string) => receiveText(campaign, [layout], none, text).rows.map(({ verdict }) => verdict.code);

  it.each([
    ['linje for linje', codes.join('\n')],
    ['med hilsner imellem', `Hej\n\nHer er min:\n${one}\nVenlig hilsen\n\n${two} og ${three}.`],
    ['citeret i et svar', codes.map((code) => `> ${code}`).join('\r\n')],
    ['citeret flere gange', codes.map((code) => `> > ${code}`).join('\n')],
    ['i anførselstegn', `»${one}« "${two}" '${three}'`],
    ['knækket over to linjer', `${one.slice(0, 17)}\n${one.slice(17)}\n${two.slice(0, 9)}\r\n  ${two.slice(9)}\n${three}`],
    ['knækket og citeret', `> ${one.slice(0, 17)}\n> ${one.slice(17)}\n> ${two}\n> ${three}`],
  ])('læses %s', (_, text) => {
    expect(found(text)).toEqual(['ny', 'ny', 'ny']);
  });

  // Each code has a hyphen after its letters; a line is broken in the middle of a code, where nobody would break it.
  const [head, tail] = [one.slice(0, 17), one.slice(17)];
  it.each([
    ['citeret med »-tegn', `» ${one}\n»» ${two}\n» » ${three}`],
    ['citeret med indrykkede tegn', `  > ${head}\n  >${tail}\n\t| ${two}\n>> ${three}`],
    ['i krøllede anførselstegn', `“${one}” ‘${two}’ „${three}“`],
    ['med hårde mellemrum', `Min kode:\u00a0${one}\u00a0\u00a0${two}\u202f${three}`],
    ['knækket af et hårdt mellemrum', `${head}\u00a0${tail} ${two} ${three}`],
    ['med usynlige tegn', `\ufeff${head}\u200b${tail}\u200d\n\u2060${two.slice(0, 8)}\u00ad${two.slice(8)}\n${three}\u200e`],
    ['med lange bindestreger', `${one.replace('-', '–')} ${two.replace('-', '‑')} ${three.replace('-', '—')}`],
    ['på én linje', `${one} ${two} ${three}`],
    ['på én linje med komma', `${one},${two};${three}`],
    ['uden noget imellem', codes.join('')],
    ['midt i en sætning', `Her er koden ${one}, og Bos er ${two}. Den sidste (${three}) kom i går.`],
    ['med små bogstaver forrest', codes.map((code) => code.replace('PRV', 'prv')).join('\n')],
    ['med stort begyndelsesbogstav', codes.map((code) => code.replace('PRV', 'Prv')).join('\n')],
    ['lige efter et ord', codes.map((code) => `Kode:${code}`).join(' ')],
    ['med fed skrift fra en chat', codes.map((code) => `**${code}**`).join('\n')],
    ['med omvendt skråstreg fra en chat', `${head}\\${tail}\n${two}\n${three}`],
    ['fra en gemt mail', `${head}=\r\n${tail}\r\n${two}=\r\n\r\n${three}`],
    ['i et regneark', codes.map((code) => `\t"${code}"\t`).join('\r\n')],
    ['efter tegn for tomme linjer', `>\n> \n>> \n${one}\n>\n${two}\r\r\n${three}`],
    ['brudt ved hvert tegn', `${one.slice(0, 5)}${one.slice(5).replace(/./g, '$&\n')}${two}\n${three}`],
  ])('læses %s', (_, text) => {
    expect(found(text)).toEqual(['ny', 'ny', 'ny']);
  });

  const reasons = (text: string) =>
    receiveText(campaign, [layout], none, text).rows.map(({ verdict }) => ('problem' in verdict ? verdict.problem.code : verdict.code));

  it.each([
    ['et tegn er ændret', one.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), ['code-damaged']],
    ['alt er skrevet med store bogstaver', one.toUpperCase(), ['code-damaged']],
    ['et tegn mangler', `${one.slice(0, 12)}${one.slice(13)}`, ['code-length']],
    ['et tegn er kommet til', `${one.slice(0, 12)}A${one.slice(12)}`, ['code-length']],
    ['et tegn mangler, og linjen er knækket', `${head.slice(0, -1)}\n${tail}\nVenlig hilsen`, ['code-length']],
    ['den første på linjen er klippet over', `${head}${two}`, ['code-length', 'ny']],
    ['bogstaverne forrest er ukendte', one.replace('PRV', 'XYZ'), ['unknown-instrument']],
    ['udgaven er ukendt', one.replace('PRV1', 'prv9'), ['anden-udgave']],
    ['den samme står to gange på linjen', `${one} ${one}`, ['ny', 'dublet']],
  ] as const)('får en grund, når %s', (_, text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  it('viser en ødelagt kode helt, også når den er knækket', () => {
    const { rows } = receiveText(campaign, [layout], none, `${head.slice(0, -1)}\n${tail}\nVenlig hilsen`);
    expect(rows.map(({ text }) => text)).toEqual([head.slice(0, -1) + tail]);
  });

  it.each(['uge47-48', 'Covid19-indsatsen', 'afsnit3-4', 'https://kommune.dk/sag/2026-11-22/jobomraadet'])('er ikke »%s«', (text) => {
    expect(found(`Vi ses ${text} og hører nærmere.`)).toEqual([]);
  });

  it('mister ikke den næste kode, når den forrige er klippet over', () => {
    expect(found(`${one.slice(0, 15)}\n${two}\n${three}`)).toEqual(['ugyldig', 'ny', 'ny']);
  });

  it('viser en kode med ødelagt begyndelse som en række og ikke som ingenting', () => {
    expect(found(`rv1-${one.slice(5)}\n${two}`)).toEqual(['ugyldig', 'ny']);
  });

  it('er tom, når der ingen koder er', () => {
    expect(found('Kære alle. Husk at svare senest fredag, og hav en god beskæftigelsesindsats.')).toEqual([]);
  });

  it('kaster aldrig, uanset hvad der bliver sat ind', () => {
    const noise = fc.array(fc.oneof(fc.string(), fc.constantFrom(...codes, 'PRV1-', '\n> ', '\r\n')), { maxLength: 12 });
    fc.assert(
      fc.property(noise, (parts) => {
        const { rows, responses } = receiveText(campaign, [layout], none, parts.join(''));
        expect(responses.size).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 500 },
    );
  });
});
