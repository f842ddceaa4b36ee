'use client';

import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { Gavel, SendHorizontal, X } from 'lucide-react';
import { mayDirect, mayPostMessage } from '@/charter/article-5';
import { useLive } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { useMembers } from '@/groups/ui/use-members';
import type { MessageView, QuotedMessage } from '@/messages/view';
import { fromReasons } from '@/screening/ui/found';
import { FindingNotices } from '@/screening/ui/finding-notice';
import { ScreenedBox } from '@/screening/ui/screened-box';
import { useScreenedText } from '@/screening/ui/use-screened-text';
import { Button, refusalSentence } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { words } from '@/words/words';
import { MentionList } from './mention-list';
import { mentionsIn } from './mentions';
import type { Outbox, Outgoing } from './outbox';
import { useDraft } from './use-draft';
import { useMentionPicker } from './use-mention-picker';

/** What the stream may ask of the composer. */
export interface ComposerHandle {
  reply(message: MessageView): void;
  takeBack(one: Outgoing): void;
}

type ComposerProps = {
  readonly outbox: Outbox;
  readonly handle: Ref<ComposerHandle>;
  readonly onSent: () => void;
  readonly onDirect: () => void;
};

const LONGEST = 10_000;

/** Where one writes to the group: the words are looked at as they come, and nothing that was typed is lost. */
export function Composer({ outbox, handle, onSent, onDirect }: ComposerProps) {
  const { id: group, me, features } = useLive((state) => state.frame);
  const [replyTo, setReplyTo] = useState<QuotedMessage | null>(null);
  const [wantsMembers, setWantsMembers] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const screened = useScreenedText(group);
  const { text, write } = screened;
  useDraft(`draft:${group}`, text, write);
  const members = useMembers(wantsMembers);
  const picker = useMentionPicker(box, members, write);
  const listId = useId();

  const takeBack = (one: Outgoing) => {
    outbox.drop(one.key);
    setReplyTo(one.replyTo);
    const kept = box.current?.value.trim();
    write(kept ? `${kept}\n${one.input.text}` : one.input.text);
    box.current?.focus();
  };

  useImperativeHandle(handle, () => ({
    reply: (message) => {
      setReplyTo({ id: message.id, author: message.author, text: message.text });
      box.current?.focus();
    },
    takeBack,
  }));

  const forbidden = reasonOf(mayPostMessage({ actor: me, features }));
  const ready = text.trim() !== '' && screened.blocking.length === 0;

  const send = () => {
    if (!ready) return;
    const mentions = mentionsIn(text, members);
    const input = {
      text,
      ...screened.said,
      ...(replyTo ? { replyTo: replyTo.id } : {}),
      ...(mentions.length > 0 ? { mentions } : {}),
    };
    outbox.post(input, replyTo, (one, reasons) => {
      if (box.current?.value !== '' || fromReasons(reasons, 'text').length === 0) return;
      takeBack(one);
      screened.refused(reasons, one.input.text);
    });
    screened.clear();
    setReplyTo(null);
    onSent();
  };

  const onKey = (event: KeyboardEvent) => {
    if (picker.key(event)) return;
    const typing = event.nativeEvent.isComposing || event.keyCode === 229;
    const onTouch = matchMedia('(pointer: coarse)').matches;
    if (event.key === 'Enter' && !event.shiftKey && !typing && !onTouch) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape' && replyTo) setReplyTo(null);
  };

  if (forbidden) {
    return (
      <div className="border-t border-line bg-paper px-4 py-3 print:hidden">
        <Notice tone="info">{refusalSentence(forbidden)}</Notice>
      </div>
    );
  }
  return (
    <div className="border-t border-line bg-paper px-3 py-2.5 sm:px-5 sm:py-3 print:hidden">
      <div className="relative mx-auto flex max-w-4xl flex-col gap-2">
        <FindingNotices screened={screened} />
        {replyTo && <ReplyingTo quoted={replyTo} onStop={() => setReplyTo(null)} />}
        {picker.open && (
          <MentionList id={listId} people={picker.people} active={picker.active} onChoose={picker.choose} />
        )}
        <div className="flex items-end gap-1 rounded-lg border border-line-strong bg-paper p-1 transition-colors focus-within:border-link focus-within:outline-2 focus-within:outline-link/30">
          <ScreenedBox
            screened={screened}
            boxRef={box}
            className="max-h-52 flex-1"
            padding="px-2.5 py-[11px]"
            aria-label={words('stream.write')}
            placeholder={words('stream.placeholder')}
            maxLength={LONGEST}
            aria-autocomplete="list"
            aria-controls={picker.open ? listId : undefined}
            aria-activedescendant={picker.open ? `${listId}-${picker.active}` : undefined}
            onFocus={() => setWantsMembers(true)}
            onBlur={picker.close}
            onWrite={picker.follow}
            onKeyDown={onKey}
          />
          {mayDirect(me).outcome === 'allowed' && (
            <Button
              variant="quiet"
              icon={<Gavel aria-hidden size={19} />}
              aria-label={words('directive.issue')}
              onClick={onDirect}
              className="px-3"
            >
              <span className="max-lg:hidden">{words('directive.short')}</span>
            </Button>
          )}
          <Button
            variant="primary"
            icon={<SendHorizontal aria-hidden size={19} />}
            aria-label={words('stream.send')}
            disabled={!ready}
            onClick={send}
            className="px-3.5"
          >
            <span className="max-sm:hidden">{words('stream.send')}</span>
          </Button>
        </div>
      </div>
    </div>
  );
}

function ReplyingTo({ quoted, onStop }: { readonly quoted: QuotedMessage; readonly onStop: () => void }) {
  return (
    <div className="flex items-center gap-2 rounded-md border-l-3 border-link bg-sunken py-1 pr-1 pl-3">
      <p className="min-w-0 flex-1 text-note">
        <span className="block font-semibold">{words('stream.replyingTo', { name: quoted.author.fullName })}</span>
        <span className="block truncate text-muted">{quoted.text}</span>
      </p>
      <button
        type="button"
        aria-label={words('stream.stopReplying')}
        onClick={onStop}
        className="touch grid place-items-center rounded-md text-muted hover:bg-hover"
      >
        <X aria-hidden size={18} />
      </button>
    </div>
  );
}
