'use client';

import { memo, useState } from 'react';
import { CornerDownRight } from 'lucide-react';
import type { MessageView } from '@/messages/view';
import { classNames } from '@/ui/class-names';
import { formatTime } from '@/words/dates';
import { words } from '@/words/words';
import { MessageText } from './message-text';
import { MessageTools } from './message-tools';
import { Quote } from './quote';
import { useStreamActions } from './stream-actions';

type BubbleProps = { readonly message: MessageView; readonly mine: boolean; readonly first: boolean };

/** One message: white on grey, mine in pale blue; a recalled one leaves its mark (5.3d). */
export const MessageBubble = memo(function MessageBubble({ message, mine, first }: BubbleProps) {
  const actions = useStreamActions();
  const [near, setNear] = useState(false);
  const { seq, text, replyTo, source, mentions } = message;
  const names = mentions.map(actions.nameOf).filter((name) => name !== undefined);
  return (
    <div
      id={`so-${seq}`}
      data-seq={seq}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      className={classNames('group/message flex scroll-my-24 items-center gap-1', mine && 'flex-row-reverse')}
    >
      <div
        className={classNames(
          'max-w-[min(36rem,calc(100%-5rem))] rounded-lg px-3.5 py-2.5 pointer-coarse:max-w-[calc(100%-2.75rem)] print:border print:border-line',
          text === null
            ? 'border border-dashed border-line-strong px-3 py-1.5 text-note text-muted italic'
            : mine
              ? 'bg-mine'
              : 'bg-paper shadow-card',
          first && (mine ? 'rounded-tr-xs' : 'rounded-tl-xs'),
        )}
      >
        {text === null ? (
          words('stream.recalledAt', { time: formatTime(message.recalledAt ?? message.at) })
        ) : (
          <>
            {replyTo && <Quote quoted={replyTo} onOpen={() => actions.jump(replyTo.id)} />}
            <MessageText text={text} names={names} />
            {source && (
              <p className="mt-1.5 flex items-start gap-1.5 text-note text-muted">
                <CornerDownRight aria-hidden size={15} className="mt-0.5 shrink-0" />
                {words('stream.source', { source })}
              </p>
            )}
          </>
        )}
      </div>
      {text !== null && <MessageTools message={message} near={near} />}
    </div>
  );
});
