import type { Instrument, Item, Role, Section } from './model.ts';

/** How a role can answer an item: from own responsibility, from experience, or not at all (undefined). */
export function standing(item: Item, role: Role): 'responsible' | 'experience' | undefined {
  if (item.responsible.includes(role)) return 'responsible';
  return item.experience.includes(role) ? 'experience' : undefined;
}

/** The items of a section that the role can answer, in their order. */
export const itemsFor = (section: Section, role: Role): readonly Item[] => section.items.filter((item) => standing(item, role));

/** How many items each of the questionnaire's roles is asked, in the order of the roles. */
export const itemCounts = ({ roles, sections }: Pick<Instrument, 'roles' | 'sections'>): readonly { role: Role; items: number }[] =>
  roles.map((role) => ({ role, items: sections.reduce((sum, section) => sum + itemsFor(section, role).length, 0) }));
