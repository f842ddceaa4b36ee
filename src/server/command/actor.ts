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
  /** the version of the charter in force; 0 while there is none */
  readonly charterVersion: number;
  readonly rules: GroupRules;
}

/** What the group has set for itself (3.2), and the ledger number since when nothing of it, or of standings, changed. */
export interface GroupRules {
  readonly features: Readonly<Record<string, string>>;
  readonly seq: number;
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
