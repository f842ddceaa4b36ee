import { ALERTED_CODES } from '@/charter/screening/settings';
import type { LedgerLine } from '@/ledgers/view';
import type { GroupFrame } from '@/groups/view';

/** What the frame around every page becomes once an act has happened. Acts it was read with change nothing. */
export function apply(frame: GroupFrame, event: LedgerLine): GroupFrame {
  if (event.seq <= frame.seq) return frame;
  return { ...frame, ...changes(frame, event), seq: event.seq };
}

function changes(frame: GroupFrame, { type, actor, payload }: LedgerLine): Partial<GroupFrame> {
  switch (type) {
    case 'message-posted':
      return actor?.id === frame.me.id ? {} : { unread: frame.unread + 1 };
    case 'member-added':
      return { members: frame.members + 1 };
    case 'member-removed':
      return { members: frame.members - 1 };
    case 'group-changed':
      return {
        name: (payload['name'] as string | undefined) ?? frame.name,
        description: (payload['description'] as string | undefined) ?? frame.description,
      };
    case 'feature-set':
      return { features: { ...frame.features, [String(payload['feature'])]: String(payload['setting']) } };
    case 'approval-requested':
      return { waitingApprovals: frame.waitingApprovals + 1 };
    case 'approval-decided':
    case 'approval-withdrawn':
      return { waitingApprovals: Math.max(0, frame.waitingApprovals - 1) };
    case 'text-refused':
      return ALERTED_CODES.some((code) => code === payload['code']) ? { alerts: frame.alerts + 1 } : {};
    case 'false-alarm':
      return { alerts: frame.alerts + 1 };
    default:
      return {};
  }
}

const CHANGES = new Set(['leadership-handed-over', 'charter-loaded', 'roster-imported', 'attempts-acknowledged']);

/** Whether the frame has to be read again: who one is, or what binds everybody, has changed. */
export function changesFrame({ type, actor }: LedgerLine, me: string): boolean {
  return CHANGES.has(type) || (type === 'charter-signed' && actor?.id === me);
}
