/** From the file an editor writes to the questionnaire the domain reads. */
import type { Instrument, Item, Noun, Scale } from './domain/index.ts';
import type { WrittenInstrument } from './instrument-schema.ts';

type WrittenSection = WrittenInstrument['sections'][number];

function itemOf(written: WrittenInstrument, section: WrittenSection, item: WrittenSection['items'][number]): Item {
  const { id, statement, levels, help, experience, advice, poles, wishFor } = item;
  return {
    ...{ id, statement, levels, help, experience, advice, poles, wishFor },
    scale: item.scale ?? written.scale,
    direction: item.retning,
    notRelevant: item.notRelevant ?? written.notRelevant,
    responsible: item.responsible ?? written.roles,
    guide: item.guide ?? section.guide,
  };
}

const nounOf = ([one, definite, many]: readonly [string, string, string]): Noun => ({ one, definite, many });

/** The names that are written for the ends, or else the steps that lie there. */
function endNamesOf({ steps, ends, endNames }: WrittenInstrument['scales'][string]): Scale['endNames'] {
  if (endNames) return { low: [endNames[0]].flat(), high: [endNames[1]].flat() };
  return { low: steps.slice(0, ends.low), high: steps.slice(steps.length - ends.high) };
}

/** The questionnaire as the domain reads it: every default filled in, and without what only pages show. */
export function toInstrument(id: string, written: WrittenInstrument): Instrument {
  const { version, code, unit, roles, rule, leastGroup, bands, registers } = written;
  const scales = Object.entries(written.scales).map(([name, scale]) => [name, { ...scale, endNames: endNamesOf(scale) }] as const);
  const sections = written.sections.map((section) => ({
    id: section.id,
    number: section.number,
    title: section.title,
    method: section.method ?? written.method,
    guide: section.guide,
    items: section.items.map((item) => itemOf(written, section, item)),
  }));
  const nouns = { section: nounOf(written.sectionNoun) };
  return { id, version, code, unit, nouns, roles, scales: Object.fromEntries(scales), rule, leastGroup, bands, sections, registers };
}
