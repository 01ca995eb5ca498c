/** From the file an editor writes to the questionnaire the domain reads. */
import type { Instrument, Item, Noun } from '../domain/selvevaluering/index.ts';
import type { WrittenInstrument } from './instrument.ts';

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

/** The questionnaire as the domain reads it: every default filled in, and without what only pages show. */
export function toInstrument(id: string, written: WrittenInstrument): Instrument {
  const { version, code, unit, roles, rule, leastGroup, bands, registers } = written;
  const scales = Object.entries(written.scales).map(
    ([
      name,
      {
        endNames: [low, high],
        ...scale
      },
    ]) => [name, { ...scale, endNames: { low, high } }] as const,
  );
  const sections = written.sections.map((section) => ({
    id: section.id,
    number: section.number,
    title: section.title,
    method: section.method ?? written.method,
    guide: section.guide,
    items: section.items.map((item) => itemOf(written, section, item)),
  }));
  const nouns = { section: nounOf(written.sectionNoun), item: nounOf(written.itemNoun) };
  return { id, version, code, unit, nouns, roles, scales: Object.fromEntries(scales), rule, leastGroup, bands, sections, registers };
}
