'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Check, MessageSquarePlus, Undo2, X } from 'lucide-react';
import { mayDecideApproval, mayWithdrawApproval } from '@/charter/article-3';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { ScreenedTextArea } from '@/screening/ui/screened-text-area';
import { useScreenedText } from '@/screening/ui/use-screened-text';
import { Button } from '@/ui/button';
import { ClauseLink } from '@/ui/clause-link';
import { Person } from '@/ui/person';
import { toast } from '@/ui/toast';
import { TroubleNotice } from '@/ui/trouble-notice';
import { useCommand } from '@/ui/use-command';
import { formatMoment } from '@/words/dates';
import { words } from '@/words/words';
import { ApprovalDetails } from './approval-details';
import type { ApprovalLine } from './approval-line';

type ApprovalCardProps = {
  readonly approval: ApprovalLine;
  readonly onCode: (made: { readonly fullName: string; readonly code: string }) => void;
};

/** A request that waits: what, from whom, under which clause; the leader's yes or no; the requester's way back (3.2). */
export function ApprovalCard({ approval, onCode }: ApprovalCardProps) {
  const { id: group, me } = useLive((state) => state.frame);
  const { refresh } = useRouter();
  const decide = useCommand(group, 'decide-approval');
  const withdraw = useCommand(group, 'withdraw-approval');
  const comment = useScreenedText(group);
  const [commenting, setCommenting] = useState(false);
  const [pressed, setPressed] = useState<'approve' | 'reject' | null>(null);
  const forbidden = reasonOf(mayDecideApproval({ actor: me }));
  const mine = approval.requester?.id === me.id;
  const trouble = decide.trouble ?? withdraw.trouble;
  const settle = async (decision: 'approve' | 'reject') => {
    setPressed(decision);
    const said = comment.text.trim();
    const done = await decide.run({ approval: approval.id, decision, ...(said ? { comment: said, ...comment.said } : {}) });
    setPressed(null);
    if (done?.kind === 'done') {
      toast(words(`approval.done.${decision}`, { seq: done.seq }));
      if (typeof done.result['code'] === 'string') onCode({ fullName: approval.person ?? '', code: done.result['code'] });
    }
    refresh();
  };
  const takeBack = async () => {
    if (await withdraw.run({ approval: approval.id })) toast(words('approval.done.withdraw'), 'info');
    refresh();
  };
  return (
    <article className="rounded-lg border border-l-4 border-line border-l-soon-bar bg-paper shadow-card">
      <div className="flex flex-col gap-3 px-4 py-4 sm:px-5">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-note text-muted">
          <span>
            {words('approval.at', { at: formatMoment(approval.requestedAt) })} · {words('approval.number', { seq: approval.seq })}
          </span>
          <ClauseLink clause={approval.clause} />
        </p>
        <h2 className="text-lead font-bold">{approval.said}</h2>
        {approval.quote && (
          <blockquote className="border-l-3 border-line-strong pl-3 whitespace-pre-line text-muted">{approval.quote}</blockquote>
        )}
        <ApprovalDetails details={approval.details} />
        {approval.requester && <Person person={approval.requester} />}
        {!forbidden && commenting && (
          <ScreenedTextArea label={words('approval.comment')} screened={comment} maxLength={1_000} />
        )}
        {trouble && <TroubleNotice trouble={trouble} />}
      </div>
      <footer className="flex flex-wrap gap-2 border-t border-line px-4 py-3 sm:px-5">
        <Button
          variant="primary"
          busy={decide.busy && pressed === 'approve'}
          disabled={decide.busy || comment.blocking.length > 0}
          forbiddenBy={forbidden}
          onClick={() => void settle('approve')}
          icon={<Check aria-hidden size={18} />}
        >
          {words('approval.approve')}
        </Button>
        <Button
          variant="danger"
          busy={decide.busy && pressed === 'reject'}
          disabled={decide.busy || comment.blocking.length > 0}
          forbiddenBy={forbidden}
          onClick={() => void settle('reject')}
          icon={<X aria-hidden size={18} />}
        >
          {words('approval.reject')}
        </Button>
        {!forbidden && !commenting && (
          <Button variant="quiet" onClick={() => setCommenting(true)} icon={<MessageSquarePlus aria-hidden size={18} />}>
            {words('approval.addComment')}
          </Button>
        )}
        {(mine || me.role !== 'leader') && (
          <Button
            busy={withdraw.busy}
            forbiddenBy={reasonOf(mayWithdrawApproval({ requester: mine }))}
            onClick={() => void takeBack()}
            icon={<Undo2 aria-hidden size={18} />}
            className="sm:ml-auto"
          >
            {words('approval.withdraw')}
          </Button>
        )}
      </footer>
    </article>
  );
}
