/** Work as large as it may be: it is saved, opened, and the same on every byte when it is saved again. A little more is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longestName, longestNote, longestTitle, mostRows } from '@/files/limits';
import { openText } from '@/files/open';
import { writeFile } from '@/files/write';
import { campaignLimits, longestPlanText } from '@/campaign/domain';
import { longestNote as longestAnswerNote, longestName as longestSheetName } from '@/assessment/domain';
import { kinds } from './kinds';
import { stamp } from './stamp';

type Payload = Record<string, unknown>;
type Grow = (payload: Payload, more: number) => Payload;

const words = (length: number): string => 'å'.repeat(length);
const rows = (length: number): number[] => Array.from({ length }, (_, at) => at + 0.5);
const names = <Value>(length: number, value: Value): Record<string, Value> =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`n${String(at)}`, value]));
const inside = (payload: Payload, name: string): Payload => payload[name] as Payload;
const named: Grow = (payload, more) => ({ ...payload, title: words(longestTitle + more), note: words(longestNote) });
const noted: Grow = (payload, more) => ({ ...payload, title: words(longestTitle), note: words(longestNote + more) });

/** How each kind is made as large as it may be, and larger. */
const grown: Readonly<Record<string, readonly Grow[]>> = {
  businesscase: [
    named,
    noted,
    (payload, more) => ({ ...payload, input: { ...inside(payload, 'input'), indfasning: rows(mostRows + more) } }),
    (payload, more) => ({ ...payload, gruppe: words(longestName + more) }),
  ],
  grundbudget: [
    named,
    (payload, more) => ({ ...payload, grupper: [{ input: { navn: 'a', kurve: rows(mostRows + more).map((md) => ({ md, andel: 1 })) } }] }),
  ],
  sagsstamme: [named, noted],
  effektoekonomi: [named, (payload, more) => ({ ...payload, input: { vaegte: names(mostRows + more, 0.5) } })],
  opfoelgning: [named, (payload, more) => ({ ...payload, kvartaler: Array(mostRows + more).fill({ tilgang: 1 }) })],
  budgetark: [named, noted],
  modelvalg: [named, (payload, more) => ({ ...payload, choices: names(mostRows + more, 'a') })],
  selvevaluering: [
    (payload, more) => ({ ...payload, name: words(longestSheetName + more) }),
    (payload, more) => ({ ...payload, answers: { '1.1': { note: words(longestAnswerNote + more) } } }),
    (payload, more) => ({ ...payload, answers: names(mostRows + more, { state: 1 }) }),
  ],
  maaling: [
    (payload, more) => ({ ...payload, campaign: { ...inside(payload, 'campaign'), name: words(campaignLimits.name + more) } }),
    (payload, more) => ({ ...payload, campaign: { ...inside(payload, 'campaign'), message: words(campaignLimits.message + more) } }),
    (payload, more) => ({ ...payload, codes: Array(campaignLimits.persons + more).fill('HGB1-AAAAAAAA') }),
    (payload, more) => ({
      ...payload,
      meetings: [{ id: 'AAAAAAA', roles: { leder: { persons: campaignLimits.persons + more, items: [] } } }],
    }),
  ],
  svar: [(payload, more) => ({ ...payload, answers: names(campaignLimits.items + more, 13) })],
  optaelling: [
    (payload, more) => ({
      ...payload,
      counters: { id: 'AAAAAAA', roles: { leder: { persons: campaignLimits.persons + more, items: [] } } },
    }),
  ],
  handleplan: [
    (payload, more) => ({
      ...payload,
      priorities: (payload['priorities'] as object[]).map((each) => ({ ...each, reason: words(longestPlanText + more) })),
    }),
    (payload, more) => ({
      ...payload,
      priorities: Array.from({ length: 3 + more }, (_, at) => ({ ...(payload['priorities'] as object[])[0], item: `1.${String(at)}` })),
    }),
  ],
  kolonnevalg: [(payload, more) => ({ ...payload, columns: names(mostRows + more, 'a') })],
};

const cases = kinds.flatMap(({ kind }) => (grown[kind.kind] ?? []).map((grow, at) => [kind.kind, at + 1, kind, grow] as const));
const versions: Readonly<Record<string, number>> = { businesscase: 2, maaling: 5, opfoelgning: 2, grundbudget: 2, selvevaluering: 2 };
const folder = (name: string) => (name === 'maaling' ? 'maaling/v5' : `envelope/${name}-${String(versions[name] ?? 1)}`);
const payloadOf = (name: string): Payload =>
  (JSON.parse(readFileSync(`tests/fixtures/${folder(name)}.json`, 'utf8')) as { payload: Payload }).payload;

describe('Arbejde, der er så stort, som det må være', () => {
  it('prøves for hver slags', () => {
    expect(kinds.map(({ kind }) => kind.kind).filter((name) => !(name in grown))).toEqual([]);
  });

  it.each(cases)('%s (%i) åbner igen og er det samme på hver byte', async (name, _, kind, grow) => {
    const text = async (payload: unknown) => {
      const written = await writeFile(kind, payload, stamp);
      if (!written.ok) throw new Error(JSON.stringify(written.problems));
      return written.value.text;
    };
    const held = async (file: string) => {
      const opened = await openText(file, kind);
      if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
      return opened.value;
    };
    const first = await text(grow(payloadOf(name), 0));
    // The rules put the names in their own order the first time.
    const once = await text(await held(first));
    expect(JSON.parse(once)).toEqual(JSON.parse(first));
    expect(await text(await held(once))).toBe(once);
  });

  it.each(cases)('%s (%i) gemmes ikke, når det er én større', async (name, _, kind, grow) => {
    const written = await writeFile(kind, grow(payloadOf(name), 1), stamp);
    expect(written.ok ? [] : written.problems.map(({ code }) => code)).toContain('file-invalid');
  });
});
