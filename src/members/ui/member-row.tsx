'use client';

import { Ellipsis, KeyRound, Landmark, UserMinus } from 'lucide-react';
import type { MemberView } from '@/members/view';
import { useLive } from '@/groups/ui/live';
import { classNames } from '@/ui/class-names';
import { Menu } from '@/ui/menu';
import { Person } from '@/ui/person';
import { Pill } from '@/ui/pill';
import { words } from '@/words/words';
import { type MemberAct, type MemberDeed, forbids } from './member-acts';

const DEEDS: readonly { readonly deed: MemberDeed; readonly icon: typeof KeyRound; readonly tone?: 'order' }[] = [
  { deed: 'activate', icon: KeyRound },
  { deed: 'hand-over', icon: Landmark },
  { deed: 'remove', icon: UserMinus, tone: 'order' },
];

/** A member as a line: who they are, what they still owe the charter, and what may be done about them. */
export function MemberRow({ member, onAct }: { readonly member: MemberView; readonly onAct: (act: MemberAct) => void }) {
  const me = useLive((state) => state.frame.me);
  return (
    <li className="flex items-center gap-2 py-2 pr-1.5 pl-4 [contain-intrinsic-size:auto_64px] [content-visibility:auto]">
      <Person
        person={member}
        className="min-w-0 flex-1 py-1"
        note={<Flags member={member} mine={member.id === me.id} className="mt-1 sm:hidden" />}
        aside={<Flags member={member} mine={member.id === me.id} className="justify-end max-sm:hidden" />}
      />
      <Menu
        label={words('member.acts', { name: member.fullName })}
        trigger={<Ellipsis aria-hidden size={20} />}
        items={DEEDS.map(({ deed, icon: Icon, tone }) => ({
          label: words(`member.deed.${deed}`),
          icon: <Icon aria-hidden size={18} />,
          tone: tone ?? 'plain',
          forbiddenBy: forbids(me, { deed, member }),
          onSelect: () => onAct({ deed, member }),
        }))}
      />
    </li>
  );
}

type FlagsProps = { readonly member: MemberView; readonly mine: boolean; readonly className: string };

function Flags({ member, mine, className }: FlagsProps) {
  const { role, board, signed, active, offRoster } = member;
  const plain = role === 'member' && !board && signed && active && !offRoster && !mine;
  if (plain) return null;
  return (
    <p className={classNames('flex flex-wrap gap-1.5', className)}>
      {mine && <Pill>{words('member.me')}</Pill>}
      {role !== 'member' && <Pill tone="act">{words(`member.${role}`)}</Pill>}
      {board && role === 'member' && <Pill tone="direction">{words('member.board')}</Pill>}
      {offRoster && <Pill tone="order">{words('member.offRoster')}</Pill>}
      {!active && <Pill tone="soon">{words('member.never')}</Pill>}
      {active && !signed && <Pill tone="soon">{words('member.unsigned')}</Pill>}
    </p>
  );
}
