import type { MemberView } from '@/members/view';
import { fits } from '@/ui/fold';
import { fullTitle } from '@/ui/full-title';
import { words } from '@/words/words';

/** Somebody, or a unit, or everybody, as one picks them. */
export interface AddresseeChoice {
  readonly key: string;
  readonly kind: 'all' | 'unit' | 'member';
  readonly label: string;
  readonly note: string;
  /** as `issue-directive` takes it */
  readonly input: 'all' | { readonly unit: string } | { readonly member: string };
  /** whom it names */
  readonly members: readonly string[];
}

/** Everybody, then each unit, then each person; the issuer is not addressed. */
export function addresseeChoices(members: readonly MemberView[], issuer: string): readonly AddresseeChoice[] {
  const others = members.filter(({ id }) => id !== issuer);
  const units = new Map<string, string[]>();
  for (const { id, unit } of others) units.set(unit, [...(units.get(unit) ?? []), id]);
  return [
    {
      key: 'all',
      kind: 'all',
      label: words('directive.all'),
      note: words('directive.peopleCount', { count: others.length }),
      input: 'all',
      members: others.map(({ id }) => id),
    },
    ...[...units].map(([unit, ids]): AddresseeChoice => ({
      key: `unit ${unit}`,
      kind: 'unit',
      label: unit,
      note: words('directive.peopleCount', { count: ids.length }),
      input: { unit },
      members: ids,
    })),
    ...others.map((member): AddresseeChoice => ({
      key: member.id,
      kind: 'member',
      label: member.fullName,
      note: fullTitle(member),
      input: { member: member.id },
      members: [member.id],
    })),
  ];
}

/** Whether a choice is meant by what was typed, marks aside. */
export const choiceFits = ({ label, note, kind }: AddresseeChoice, query: string): boolean =>
  fits(kind === 'member' ? `${label} ${note}` : label, query);

/** How many people the choices name together, each once. */
export const countPeople = (choices: readonly AddresseeChoice[]): number =>
  new Set(choices.flatMap(({ members }) => members)).size;
