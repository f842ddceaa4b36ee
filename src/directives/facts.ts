import type { Actor, MemberActor } from '@/server/command/actor';
import { Halt, invalid, notFound } from '@/server/command/answer';
import type { CommandContext } from '@/server/command/command';
import type { Person } from '@/members/view';
import type { Addressee } from './schema';

/** A member who will owe a reply, under the roster entry of this moment. */
export interface AddressedMember extends Person {
  readonly entryId: string;
  readonly unitId: string;
}

export interface Addressed {
  readonly members: readonly AddressedMember[];
  /** how the addressees were named, in order */
  readonly labels: readonly { kind: 'all' | 'unit' | 'member'; label: string }[];
}

/** Resolves addressees to members, once each, the issuer left out; says which of them is nobody's. */
export async function resolveAddressees(
  { tx, groupId, actor }: CommandContext<MemberActor>,
  addressees: readonly Addressee[],
): Promise<Addressed | Halt> {
  const everybody = await loadMembers(tx, groupId);
  const others = everybody.filter((member) => member.id !== actor.memberId);
  const chosen = new Map<string, AddressedMember>();
  const labels: { kind: 'all' | 'unit' | 'member'; label: string }[] = [];
  for (const [index, addressee] of addressees.entries()) {
    const path = `addressees/${index}`;
    if (addressee === 'all') {
      others.forEach((member) => chosen.set(member.id, member));
      labels.push({ kind: 'all', label: '' });
    } else if ('unit' in addressee) {
      const name = addressee.unit.normalize('NFC').trim();
      const unit = everybody.filter((member) => member.unitId === name || member.unit === name);
      if (unit.length === 0) return invalid({ path, code: 'no-such-unit' });
      unit.filter((member) => member.id !== actor.memberId).forEach((member) => chosen.set(member.id, member));
      labels.push({ kind: 'unit', label: unit[0]!.unit });
    } else {
      const member = everybody.find((candidate) => candidate.id === addressee.member);
      if (!member) return invalid({ path, code: 'not-a-member' });
      if (member.id === actor.memberId) return invalid({ path, code: 'addressed-to-self' });
      chosen.set(member.id, member);
      labels.push({ kind: 'member', label: member.fullName });
    }
  }
  return { members: [...chosen.values()], labels };
}

async function loadMembers(tx: CommandContext['tx'], groupId: string): Promise<AddressedMember[]> {
  return tx.$queryRaw<AddressedMember[]>`
    SELECT m.id, e.id AS "entryId", e.full_name AS "fullName", p.name AS title, u.name AS unit, u.id AS "unitId"
    FROM member m
    JOIN roster_entry e ON e.id = m.entry_id JOIN position p ON p.id = e.position_id JOIN unit u ON u.id = e.unit_id
    WHERE m.group_id = ${groupId}::uuid AND m.left_at IS NULL
    ORDER BY u."order", e."order"`;
}

/** A directive of this group with what the actor is to it; a Halt where there is none. */
export async function loadDirective({ tx, groupId, actor }: CommandContext<Actor>, id: string) {
  const directive = await tx.directive.findFirst({ where: { id, groupId }, include: { recipients: true } });
  if (!directive) return notFound();
  const memberId = actor.kind === 'member' ? actor.memberId : null;
  return {
    directive,
    open: directive.state === 'open',
    issuer: directive.issuerId === memberId,
    recipient: directive.recipients.find((recipient) => recipient.memberId === memberId) ?? null,
    waiting: directive.recipients.filter((recipient) => recipient.repliedAt === null),
  };
}

export type LoadedDirective = Exclude<Awaited<ReturnType<typeof loadDirective>>, Halt>;

/** "27/2026": a directive's number in its year's series. */
export const directiveNumber = ({ number, year }: { number: number; year: number }) => `${number}/${year}`;
