import type { ReadDatabase, Transaction } from '../database';
import { dayInVietnam } from '../day';
import type { MemberActor } from './actor';
import { loadActor } from './actor-facts';

const KEPT = 20_000;
const kept = new Map<string, { readonly standingSeq: number; readonly day: number; readonly actor: MemberActor }>();

/**
 * A member as they stand. What was loaded once is kept until the group's ledger says that standings may differ
 * (`standingSeq`), or until the day ends, since a charter comes into force with a day.
 *
 * @param standingSeq as the group's head says now; under its lock, nobody can change it meanwhile
 * @returns null for somebody who is not, or no longer, a member
 */
export async function standingOf(
  database: ReadDatabase | Transaction,
  member: { groupId: string; memberId: string; standingSeq: number },
  now: Date,
): Promise<MemberActor | null> {
  const day = dayInVietnam(now).getTime();
  const known = kept.get(member.memberId);
  if (known?.standingSeq === member.standingSeq && known.day === day) return known.actor;
  const actor = await loadActor(database, member.groupId, member.memberId, now);
  if (actor?.rules.seq !== member.standingSeq) return actor;
  if (kept.size >= KEPT) kept.clear();
  kept.set(member.memberId, { standingSeq: member.standingSeq, day, actor });
  return actor;
}
