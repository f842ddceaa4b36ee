'use client';

import { memo, useMemo } from 'react';
import { Copy, Ellipsis, Pin, Reply, Undo2 } from 'lucide-react';
import { mayPin, mayRecallMessage } from '@/charter/article-5';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import type { MessageView } from '@/messages/view';
import { Menu } from '@/ui/menu';
import type { MenuItem } from '@/ui/menu-list';
import { toast } from '@/ui/toast';
import { words } from '@/words/words';
import { useStreamActions } from './stream-actions';

const picture = { 'aria-hidden': true, size: 18, className: 'text-muted' } as const;

type MessageToolsProps = {
  readonly message: MessageView;
  /** a pointer is over the message: there is a shorter way to the most usual act */
  readonly near: boolean;
};

/** What one can do with a message: beside it, out of the way until a pointer or the keyboard is there. */
export const MessageTools = memo(function MessageTools({ message, near }: MessageToolsProps) {
  const actions = useStreamActions();
  const me = useLive((state) => state.frame.me);
  const features = useLive((state) => state.frame.features);
  const pins = useLive((state) => state.pins);
  const items = useMemo((): readonly MenuItem[] => {
    const author = message.author.id === me.id;
    const pinned = pins.some(({ target }) => target.id === message.id);
    const pin = reasonOf(mayPin({ actor: me, pinned, recalled: false }));
    const recall = reasonOf(mayRecallMessage({ actor: me, features, author, recalled: false }));
    const copy = async () => {
      await navigator.clipboard?.writeText(message.text ?? '');
      toast(words('stream.copied'));
    };
    return [
      { label: words('stream.reply'), icon: <Reply {...picture} />, onSelect: () => actions.reply(message) },
      {
        label: words('pin.pin'),
        icon: <Pin {...picture} />,
        forbiddenBy: pin,
        onSelect: () => actions.pin({ message: message.id }),
      },
      { label: words('stream.copy'), icon: <Copy {...picture} />, onSelect: () => void copy() },
      ...(author
        ? [
            {
              label: words('stream.recall'),
              icon: <Undo2 {...picture} />,
              forbiddenBy: recall,
              onSelect: () => actions.recall(message),
            },
          ]
        : []),
    ];
  }, [message, me, features, pins, actions]);
  return (
    <span className="flex shrink-0 items-center opacity-0 transition-opacity group-focus-within/message:opacity-100 group-hover/message:opacity-100 has-aria-expanded:opacity-100 pointer-coarse:opacity-60 print:hidden">
      {near && (
        <button
          type="button"
          aria-label={words('stream.replyTo', { name: message.author.fullName })}
          onClick={() => actions.reply(message)}
          className="grid size-9 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink pointer-coarse:hidden"
        >
          <Reply aria-hidden size={18} />
        </button>
      )}
      <Menu
        label={words('stream.tools', { name: message.author.fullName })}
        trigger={<Ellipsis aria-hidden size={18} />}
        items={items}
        className="size-9 min-h-0! min-w-0! pointer-coarse:size-11"
      />
    </span>
  );
});
