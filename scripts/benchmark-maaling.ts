/** 10,000 hand-ins of 60 items: found in a pasted text, joined, counted, published and summarised. */
import {
  candidatesOf,
  layoutOf,
  membersOf,
  publish,
  sectionView,
  stateOf,
  takeIn,
  writeCode,
  type Campaign,
  type Layout,
  type Response,
} from '../src/campaign/domain/index.ts';
import { roles, type Instrument, type Item } from '../src/assessment/domain/index.ts';

const persons = 10_000;
const campaign: Campaign = {
  key: 'Kx7_',
  name: 'Stor måling',
  instrument: 'stor',
  version: 1,
  round: 'enkelt',
  invited: roles.map((role) => ({ role, persons })),
  createdDate: '2026-11-22',
};

const itemOf = (section: number, number: number): Item => ({
  id: `${String(section)}.${String(number)}`,
  statement: `Udsagn ${String(section)}.${String(number)} i et stort skema`,
  scale: 'enighed',
  levels: [],
  direction: 1,
  notRelevant: true,
  responsible: roles,
  experience: [],
  advice: '',
});

const instrument: Instrument = {
  id: 'stor',
  version: 1,
  code: 'STO',
  unit: 'person',
  nouns: {
    section: { one: 'afsnit', definite: 'afsnittet', many: 'afsnit' },
  },
  roles,
  scales: {
    enighed: { steps: ['a', 'b', 'c', 'd', 'e'], ordered: true, ends: { low: 2, high: 2 }, endNames: { low: ['uenige'], high: ['enige'] } },
  },
  rule: { leastAnswered: [1, 2], mostDontKnow: [1, 3] },
  bands: [],
  sections: Array.from({ length: 10 }, (_, section) => ({
    id: `afsnit-${String(section)}`,
    number: section + 1,
    title: `Afsnit ${String(section + 1)}`,
    method: 'fordeling',
    items: Array.from({ length: 6 }, (__, number) => itemOf(section + 1, number + 1)),
  })),
  registers: [],
};

/** Pseudo-random wires, the same every time. */
function responseOf(layout: Layout, person: number): Response {
  let seed = Math.imul(person + 1, 2654435761);
  const next = (below: number) => {
    seed = Math.imul(seed ^ (seed >>> 15), 2246822519) + 1;
    return (seed >>> 8) % below;
  };
  const id = `${person.toString(36).padStart(6, '-')}A`;
  return { id, revision: 0, role: roles[next(roles.length)] ?? 'leder', states: layout.slots.map(({ wires }) => stateOf(next(wires))) };
}

/** What the coordinator may wait for, and what the device may be asked to hold. */
const budget = { milliseconds: 1000, megabytes: 200 } as const;

const judged = (value: number, most: number, unit: string): string => {
  if (value > most) process.exitCode = 1;
  return `${value.toFixed(0)} ${unit} af højst ${String(most)} ${unit}${value > most ? ' — FOR MEGET' : ''}`;
};

const megabytes = () => process.memoryUsage().heapUsed / 1_000_000;

/** Prints how long it takes from pasted text to result, and how much memory more is in use at the end. Beyond either budget the run fails. */
export function largeCampaign(): void {
  const layout = layoutOf(instrument);
  const text = Array.from({ length: persons }, (_, person) => writeCode(layout, campaign.key, responseOf(layout, person))).join('\n');
  const before = megabytes();
  const start = performance.now();
  const { received, counts } = takeIn({ campaign, editions: [instrument], known: new Map(), source: { text } });
  const intake = performance.now() - start;
  const members = membersOf({ responses: received.responses, meetings: [] });
  const result = publish({ layout, campaign, counts, members, earlier: [] });
  if (!result.ok) throw new Error(result.problems[0].code);
  const views = instrument.sections.flatMap((section) =>
    result.value.groups.map((_, group) => sectionView(instrument, result.value, section, group)),
  );
  const lists = candidatesOf(instrument, result.value);
  const total = performance.now() - start;
  const shown = `${String(received.responses.size)} svar, ${String(views.length)} afsnit × gruppe, ${String(lists['stor-uenighed'].length)} kandidater`;
  console.log(
    `10.000 svar à 60 punkter, læst og talt på ${intake.toFixed(0)} ms; med resultat ${judged(total, budget.milliseconds, 'ms')} (${shown})`,
  );
  console.log(
    `Hukommelse ud over koderne: ${judged(megabytes() - before, budget.megabytes, 'MB')}; én kode er ${String(layout.length)} tegn`,
  );
}
