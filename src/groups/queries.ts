import { countWaiting } from '@/approvals/queries';
import { countUnread } from '@/messages/queries';
import { countUnseen } from '@/screening/queries';
import { application } from '@/server/application';
import { headOf } from '@/server/ledger/read';
import type { MemberScope } from '@/server/session/scope';
import type { GroupFrame } from './view';

/** The frame of a group's pages, as of the ledger number it names. */
export async function groupFrame(scope: MemberScope): Promise<GroupFrame> {
  const { database, groupId } = scope;
  const seq = await headOf(database, groupId);
  const [group, members, charter, unread, waitingApprovals, alerts] = await Promise.all([
    database.group.findUniqueOrThrow({ where: { id: groupId } }),
    database.member.count({ where: { groupId, leftAt: null } }),
    database.charterVersion.findUnique({ where: { groupId_version: { groupId, version: scope.charterVersion } } }),
    countUnread(scope),
    countWaiting(scope),
    countUnseen(scope),
  ]);
  return {
    id: group.slug,
    name: group.name,
    description: group.description,
    members,
    demo: application().demo,
    charter: charter && { version: charter.version, from: charter.from.toISOString().slice(0, 10) },
    me: {
      id: scope.memberId,
      fullName: scope.fullName,
      title: scope.title,
      unit: scope.unit,
      role: scope.standing.role,
      board: scope.standing.board,
      signed: scope.standing.signed,
    },
    seq,
    unread,
    waitingApprovals,
    alerts,
    features: scope.rules.features,
  };
}
