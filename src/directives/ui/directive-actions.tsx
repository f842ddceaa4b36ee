'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { BellRing, CalendarClock, CheckCheck, FilePen, Pin, Reply, Undo2 } from 'lucide-react';
import { mayEndDirective, mayPin, mayRemind, mayReplyToDirective } from '@/charter/article-5';
import type { DirectiveView } from '@/directives/view';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { Button } from '@/ui/button';
import { words } from '@/words/words';

const ReplyDialog = dynamic(() => import('./reply-dialog').then((module) => module.ReplyDialog), { ssr: false });
const IssueDialog = dynamic(() => import('./issue-dialog').then((module) => module.IssueDialog), { ssr: false });
const RemindDialog = dynamic(() => import('./end-dialogs').then((module) => module.RemindDialog), { ssr: false });
const ExtendDialog = dynamic(() => import('./extend-dialog').then((module) => module.ExtendDialog), { ssr: false });
const CloseDialog = dynamic(() => import('./end-dialogs').then((module) => module.CloseDialog), { ssr: false });
const RevokeDialog = dynamic(() => import('./end-dialogs').then((module) => module.RevokeDialog), { ssr: false });
const PinDialog = dynamic(() => import('@/pins/ui/pin-dialog').then((module) => module.PinDialog), { ssr: false });

type Act = 'reply' | 'remind' | 'extend' | 'close' | 'revoke' | 'replace' | 'pin';

const picture = { 'aria-hidden': true, size: 18 } as const;

/** What the reader may do with a directive; the deeds of its issuer only to its issuer, to the admin the reminder. */
export function DirectiveActions({ directive }: { readonly directive: DirectiveView }) {
  const { me } = useLive((state) => state.frame);
  const pinned = useLive((state) => state.pins).some(({ target }) => target.id === directive.id);
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const issuer = directive.issuer.id === me.id;
  const open = directive.state === 'open';
  const addressee = directive.mine !== null;
  const waitingFor = directive.recipients.filter(({ state }) => state !== 'replied').length;
  const end = reasonOf(mayEndDirective({ actor: me, issuer, open }));
  const remind = reasonOf(mayRemind({ actor: me, issuer, open, waitingFor }));
  const reply = reasonOf(mayReplyToDirective({ actor: me, addressee, open }));
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {addressee && (
        <Button variant="primary" icon={<Reply {...picture} />} forbiddenBy={reply} onClick={() => setAct('reply')}>
          {words(directive.mine?.state === 'replied' ? 'directive.answerAgain' : 'directive.answer')}
        </Button>
      )}
      {(issuer || me.role === 'admin') && (
        <Button icon={<BellRing {...picture} />} forbiddenBy={remind} onClick={() => setAct('remind')}>
          {words('directive.remind.deed')}
        </Button>
      )}
      {issuer && (
        <>
          <Button icon={<CalendarClock {...picture} />} forbiddenBy={end} onClick={() => setAct('extend')}>
            {words('directive.extend.deed')}
          </Button>
          <Button icon={<CheckCheck {...picture} />} forbiddenBy={end} onClick={() => setAct('close')}>
            {words('directive.close.deed')}
          </Button>
          <Button icon={<FilePen {...picture} />} forbiddenBy={end} onClick={() => setAct('replace')}>
            {words('directive.replace')}
          </Button>
          <Button variant="danger" icon={<Undo2 {...picture} />} forbiddenBy={end} onClick={() => setAct('revoke')}>
            {words('directive.revoke.deed')}
          </Button>
        </>
      )}
      {!pinned && (
        <Button
          icon={<Pin {...picture} />}
          forbiddenBy={reasonOf(mayPin({ actor: me, pinned, recalled: false }))}
          onClick={() => setAct('pin')}
        >
          {words('pin.pin')}
        </Button>
      )}
      {act === 'reply' && <ReplyDialog directive={directive} onClose={close} />}
      {act === 'remind' && <RemindDialog directive={directive} onClose={close} />}
      {act === 'extend' && <ExtendDialog directive={directive} onClose={close} />}
      {act === 'close' && <CloseDialog directive={directive} onClose={close} />}
      {act === 'revoke' && <RevokeDialog directive={directive} onClose={close} />}
      {act === 'replace' && <IssueDialog replaces={directive} onClose={close} />}
      {act === 'pin' && <PinDialog target={{ directive: directive.id }} onClose={close} />}
    </div>
  );
}
