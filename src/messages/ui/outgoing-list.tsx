'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/ui/button';
import { TroubleNotice } from '@/ui/trouble-notice';
import { words } from '@/words/words';
import { MessageText } from './message-text';
import type { Outbox, Outgoing } from './outbox';
import { Quote } from './quote';

const none: readonly Outgoing[] = [];

type OutgoingListProps = { readonly outbox: Outbox; readonly onTakeBack: (one: Outgoing) => void };

/** What I have written and the ledger does not hold yet: on its way, waiting for the leader, or in need of me. */
export function OutgoingList({ outbox, onTakeBack }: OutgoingListProps) {
  const list = useSyncExternalStore(outbox.watch, outbox.get, () => none);
  return list.map((one) => (
    <article key={one.key} className="flex flex-col items-end py-1.5">
      <div className="max-w-[min(34rem,90%)] rounded-lg rounded-tr-xs bg-mine px-3.5 py-2.5 opacity-75">
        {one.replyTo && <Quote quoted={one.replyTo} />}
        <MessageText text={one.input.text} names={[]} />
      </div>
      <State one={one} outbox={outbox} onTakeBack={onTakeBack} />
    </article>
  ));
}

function State({ one, outbox, onTakeBack }: { readonly one: Outgoing } & OutgoingListProps) {
  if (one.state === 'sending') return <p className="mt-1 text-small text-muted">{words('stream.sending')}</p>;
  if (one.state === 'held') {
    return (
      <p className="mt-1 flex flex-wrap items-center justify-end gap-x-2 text-small text-soon">
        {words('stream.held')}
        <Button variant="quiet" size="small" onClick={() => outbox.drop(one.key)}>
          {words('stream.hide')}
        </Button>
      </p>
    );
  }
  return (
    <TroubleNotice
      trouble={one.state}
      className="mt-1.5 max-w-[min(34rem,90%)]"
      actions={
        <>
          {one.state.kind === 'unanswered' && (
            <Button size="small" onClick={() => outbox.retry(one.key)}>
              {words('ui.action.retry')}
            </Button>
          )}
          {one.state.kind !== 'unanswered' && (
            <Button size="small" onClick={() => onTakeBack(one)}>
              {words('stream.rewrite')}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={() => outbox.drop(one.key)}>
            {words('stream.drop')}
          </Button>
        </>
      }
    />
  );
}
