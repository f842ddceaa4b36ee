import type { MemberView } from '@/members/view';
import { fits } from '@/ui/fold';

/** Which members are in sight. */
export type MemberFilter = 'all' | 'board' | 'unsigned' | 'never' | 'off-roster';

const keeps: Record<MemberFilter, (member: MemberView) => boolean> = {
  all: () => true,
  board: ({ board, role }) => board || role !== 'member',
  unsigned: ({ signed }) => !signed,
  never: ({ active }) => !active,
  'off-roster': ({ offRoster }) => offRoster,
};

export const FILTERS = Object.keys(keeps) as readonly MemberFilter[];

export const keep = (members: readonly MemberView[], filter: MemberFilter) => members.filter(keeps[filter]);

/** Those whom the words fit, by name, title or unit, marks aside. */
export const find = (members: readonly MemberView[], query: string) =>
  query.trim() === '' ? members : members.filter((member) => fits(`${member.fullName} ${member.title} ${member.unit}`, query.trim()));

/** The members by unit, in the order in which they come. */
export function byUnit(members: readonly MemberView[]): { unit: string; members: MemberView[] }[] {
  const units = new Map<string, MemberView[]>();
  for (const member of members) units.set(member.unit, [...(units.get(member.unit) ?? []), member]);
  return [...units].map(([unit, list]) => ({ unit, members: list }));
}
