import { BookOpen, ClipboardCheck, Gavel, type LucideIcon, MessagesSquare, Pin, ScrollText, Users } from 'lucide-react';
import type { WordKey } from '@/words/words';

/** A page of the group that one can go to from anywhere. */
export interface Section {
  readonly path: string;
  readonly name: WordKey;
  readonly icon: LucideIcon;
  /** what its badge counts */
  readonly counts?: 'unread' | 'owed' | 'approvals';
}

export const MESSAGES: Section = { path: '', name: 'shell.section.messages', icon: MessagesSquare, counts: 'unread' };
export const DIRECTIVES: Section = { path: '/chi-dao', name: 'shell.section.directives', icon: Gavel, counts: 'owed' };
export const PINS: Section = { path: '/da-ghim', name: 'shell.section.pins', icon: Pin };
export const MEMBERS: Section = { path: '/thanh-vien', name: 'shell.section.members', icon: Users };
export const APPROVALS: Section = {
  path: '/phe-duyet',
  name: 'shell.section.approvals',
  icon: ClipboardCheck,
  counts: 'approvals',
};
export const CHARTER: Section = { path: '/quy-che', name: 'shell.section.charter', icon: BookOpen };
export const LEDGER: Section = { path: '/so-nhat-ky', name: 'shell.section.ledger', icon: ScrollText };

export const ALL_SECTIONS = [MESSAGES, DIRECTIVES, PINS, MEMBERS, APPROVALS, CHARTER, LEDGER] as const;

/** What a phone has room for; the others are behind "Thêm". */
export const PHONE_SECTIONS = [MESSAGES, DIRECTIVES, MEMBERS, CHARTER] as const;
export const FURTHER_SECTIONS = [PINS, APPROVALS, LEDGER] as const;
