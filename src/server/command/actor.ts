import type { Standing } from '@/charter/standing';

/** A member, with the name and title under which they act (3.4). */
export interface MemberActor {
  readonly kind: 'member';
  readonly memberId: string;
  readonly accountId: string;
  readonly entryId: string;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly standing: Standing;
  /** the version of the charter in force */
  readonly charterVersion: number;
}

/** A person without a session: may ask to be made a member (5.3b), nothing else. */
export interface VisitorActor {
  readonly kind: 'visitor';
}

/** The software on its own: reminders that fall due, the founding of a group, the operator's console. */
export interface SystemActor {
  readonly kind: 'system';
}

export type Actor = MemberActor | VisitorActor | SystemActor;
