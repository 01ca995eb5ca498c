/** Every sentence that a result of any questionnaire can make from these answers, read by rules an editor would set. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { candidatesOf, compareRounds, dumbbellsOf, layoutOf, overviewOf, partedIn, statesOf, type Publication } from '@/campaign/domain';
import { allItems, scaleOf, standing, type AnswerState, type Instrument, type Item, type Role } from '@/assessment/domain';
import { followedView } from '@/campaign/ui/rounds/followed';
import { groupInText, groupName } from '@/campaign/ui/group-names';
import { itemRows } from '@/campaign/ui/report/item-rows';
import { instrumentSchema } from '@/assessment/instrument-schema';
import { toInstrument } from '@/assessment/to-instrument';
import { gapText, partedText } from '@/campaign/texts/differences';
import { readingText, whyText } from '@/campaign/texts/reasons';
import { reasonText } from '@/campaign/texts/plan';
import { lix } from '../../../content/prose';
import { collected, handIns } from '../domain/campaign';
import { published } from '../domain/published';

const folder = 'content/spoergeskemaer';
const names = readdirSync(folder).map((name) => name.replace('.yaml', ''));
const read = (id: string): Instrument => toInstrument(id, instrumentSchema.parse(parse(readFileSync(`${folder}/${id}.yaml`, 'utf8'))));

/** Some items are parted, some unanimous, some not known and some left out. */
function stateOf(place: number, person: number, steps: number): AnswerState | undefined {
  const turn = (person * 7 + place * 3) % 11;
  if (place % 6 === 2 && turn < 3) return undefined;
  if (place % 5 === 1 && turn < 5) return 'ved-ikke';
  if (place % 7 === 3) return 1;
  return place % 4 === 0 ? (turn % 2 === 0 ? steps : 1) : (turn % steps) + 1;
}

function round(instrument: Instrument, sizes: Partial<Record<Role, number>>, shift: number) {
  const layout = layoutOf(instrument);
  const answer = (role: Role, person: number) => (item: Item, place: number) => {
    const { length } = scaleOf(instrument, item).steps;
    const state = length > 0 && standing(item, role) ? stateOf(place, person + shift * (person % 3), length) : undefined;
    return [item.id, state === undefined ? undefined : { state }] as const;
  };
  const hands = instrument.roles.flatMap((role) =>
    Array.from({ length: sizes[role] ?? 0 }, (_, person) =>
      handIns(role, statesOf(layout, role, Object.fromEntries(allItems(instrument).map(answer(role, person)))), 1, person + shift * 100),
    ).flat(),
  );
  return { layout, responses: collected(hands) };
}

/** What stands in the result, the list of candidates and the rounds. */
function sentencesOf(instrument: Instrument, publication: Publication, before: Publication): readonly string[] {
  const { groups, items } = publication;
  const { unit } = instrument;
  const nameAt = (at: number) => (groups[at] ? groupName(groups[at], groups) : '');
  const inTextAt = (at: number) => (groups[at] ? groupInText(groups[at], groups) : '');
  const comparison = compareRounds(before, publication);
  const reasons = Object.values(candidatesOf(instrument, publication, comparison)).flat();
  const reach = { left: 1, right: 1, aside: 1 };
  return [
    ...readingText(instrument),
    ...overviewOf(instrument, publication).flatMap(({ cells }) => cells.flatMap((cell) => whyText(instrument, cell))),
    ...dumbbellsOf(publication).map((dumbbell) => gapText(unit, dumbbell, inTextAt)),
    ...partedIn(publication).map((parted) => partedText(unit, parted)),
    ...items.flatMap((item) => itemRows(unit, publication, item, reach).flatMap(({ said, silence }) => [said, silence ?? []].flat())),
    ...reasons.flatMap(({ item, reasons: found }) =>
      found.map((reason) => reasonText(reason, { unit, steps: scaleOf(instrument, item).steps, nameAt, inTextAt })),
    ),
    ...comparison.items.flatMap((followed) =>
      followedView(instrument, comparison, followed, before).rows.flatMap(({ sentence, doubt }) => [sentence, doubt ?? []].flat()),
    ),
  ].map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

const wrong = [
  [/undefined|NaN|null/, 'noget mangler'],
  [/ {2}|^ | $| [.,]|\.\.|,,|»»|««|»«/, 'tegn støder sammen'],
  [/[^.]$/, 'intet punktum'],
  [/^[a-zæøå]/, 'begynder med småt'],
  [/\b1 (sager|ubesvarede|inviterede)\b/, 'flertal ved én'],
  [/(?<!»[^«]*)\d pct\.(?!\))/, '»pct.« står uden anførselstegn'],
] as const;

describe('Hver sætning i et resultat', () => {
  const sizes = [
    { politiker: 6, leder: 21, medarbejder: 24, borger: 8 },
    { politiker: 3, leder: 6, medarbejder: 24, borger: 30 },
    { leder: 7, medarbejder: 7, borger: 7 },
  ];

  it.each(names.flatMap((name) => sizes.map((each) => [name, each] as const)))('er hel og let at læse (%s, %o)', (name, each) => {
    const instrument = read(name);
    const [first, second] = [round(instrument, each, 0), round(instrument, each, 1)];
    const before = published(first.responses, {}, first.layout);
    const sentences = sentencesOf(instrument, published(second.responses, { previous: [before] }, second.layout), before);
    const found = wrong.flatMap(([pattern, why]) => sentences.filter((said) => pattern.test(said)).map((said) => `${why}: ${said}`));
    expect([...new Set(found)]).toEqual([]);
    expect(lix(sentences.join(' '))).toBeLessThanOrEqual(40);
  });
});
