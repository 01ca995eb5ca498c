/** What the attacker does not know: how many of a role gave each answer to an item. */
import type { Group, PublishedItem } from '@/campaign/domain';
import { qualityOf, standing, stepsOf, type Role } from '@/assessment/domain';

/** A number that is shown: the sum of these unknowns. */
export interface Fact {
  readonly unknowns: readonly string[];
  readonly sum: number;
}

export const nameOf = (item: string, role: Role, wire: number) => `${item} ${role} ${String(wire)}`;

/** Roles of a group that were asked. */
export const askedIn = (group: Group, { item }: PublishedItem): readonly Role[] => group.roles.filter((role) => standing(item, role));
export const wiresOf = ({ scale }: PublishedItem): readonly number[] => [0, 1, 2, ...stepsOf(scale).map((step) => step + 2)];
export const strong = ({ item, scale }: PublishedItem): readonly number[] =>
  stepsOf(scale)
    .filter((step) => qualityOf(item, scale, step) === 'strong')
    .map((step) => step + 2);

export const sumOver = (each: PublishedItem, roles: readonly Role[], wires: readonly number[]): readonly string[] =>
  roles.flatMap((role) => wires.map((wire) => nameOf(each.item.id, role, wire)));
