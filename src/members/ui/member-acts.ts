import { mayHandOverLeadership, mayIssueActivation, mayRemoveMember } from '@/charter/article-3';
import type { Reason } from '@/charter/decision';
import type { Standing } from '@/charter/standing';
import type { MemberView } from '@/members/view';
import { reasonOf } from '@/groups/ui/reason-of';

export type MemberDeed = 'activate' | 'remove' | 'hand-over';

/** Something to be done about a member. */
export interface MemberAct {
  readonly deed: MemberDeed;
  readonly member: MemberView;
}

/** Why the charter does not let `me` do this about a member; null when it does. */
export function forbids(me: Standing, { deed, member }: MemberAct): Reason | null {
  switch (deed) {
    case 'activate':
      return reasonOf(mayIssueActivation({ actor: me, member, active: member.active }));
    case 'remove':
      return reasonOf(mayRemoveMember({ actor: me, removed: member }));
    case 'hand-over':
      return reasonOf(mayHandOverLeadership({ actor: me, to: { role: member.role, onRoster: !member.offRoster } }));
  }
}
