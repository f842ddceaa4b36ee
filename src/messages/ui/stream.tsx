'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ArrowDown } from 'lucide-react';
import { ReplyPanel } from '@/directives/ui/reply-panel';
import { useLive, useLiveStore, useReading } from '@/groups/ui/live';
import type { Reading } from '@/groups/ui/live-store';
import { OwedStrip } from '@/groups/ui/owed-strip';
import { useMembers } from '@/groups/ui/use-members';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { formatNumber, words } from '@/words/words';
import { Composer, type ComposerHandle } from './composer';
import { DaySection } from './day-section';
import { HistoryEdge } from './history-edge';
import { newest, readAround, readBackTo, readNewer, readNewest, readOlder } from './history';
import { KeepPlace } from './keep-place';
import { OutgoingList } from './outgoing-list';
import { SpokenMessages } from './spoken-messages';
import { Actions, type StreamActions } from './stream-actions';
import { type OpenDialog, StreamDialogs } from './stream-dialogs';
import { StreamHeader } from './stream-header';
import { directivesAmong, firstUnread, keepTimeline } from './timeline';
import { useOutbox } from './use-outbox';
import { useReadMark } from './use-read-mark';
import { useStreamScroll } from './use-stream-scroll';

type StreamProps = {
  readonly reading: Reading;
  /** a message to go to, by its number in the ledger */
  readonly goTo: number | null;
};

/** "Trao đổi": what the group says, with its directives in their place, and where one writes. */
export function Stream({ reading, goTo }: StreamProps) {
  useReading(reading);
  const store = useLiveStore();
  const { id: group, me, unread } = useLive((state) => state.frame);
  const page = useLive((state) => state.page);
  const byId = useLive((state) => state.directives.byId);
  const scroller = useRef<HTMLDivElement>(null);
  const composer = useRef<ComposerHandle>(null);
  const outbox = useOutbox();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [unreadFrom] = useState(() => firstUnread(page?.messages ?? [], me.id, unread));
  const [draw] = useState(keepTimeline);
  const { atEnd, toEnd, show } = useStreamScroll(scroller);

  const messages = page?.messages;
  const days = useMemo(
    () => (page ? draw(page.messages, directivesAmong(Object.values(byId), page), unreadFrom) : []),
    [draw, page, byId, unreadFrom],
  );
  const members = useMembers(messages?.some(({ mentions }) => mentions.length > 0) ?? false);
  useReadMark(atEnd);

  useEffect(() => {
    if (goTo !== null) void readAround(group, store, goTo).then((found) => (found ? show(goTo) : undefined));
    else document.getElementById('chua-doc')?.scrollIntoView({ block: 'nearest' });
  }, [goTo, group, store, show]);

  useEffect(() => {
    if (atEnd) store.change(({ page: held }) => ({ page: held && !held.detached ? newest(held) : held }));
  }, [atEnd, messages, store]);

  const actions = useMemo((): StreamActions => {
    const names = new Map(members.map(({ id, fullName }) => [id, fullName]));
    return {
      reply: (message) => composer.current?.reply(message),
      pin: (target) => setDialog({ kind: 'pin', target }),
      recall: (message) => setDialog({ kind: 'recall', message }),
      answer: (directive) => setDialog({ kind: 'answer', directive }),
      select: (directive) => {
        if (matchMedia('(min-width: 80rem)').matches) setSelected(directive.id);
        else setDialog({ kind: 'people', directive });
      },
      jump: (message) => void readBackTo(group, store, message).then((seq) => (seq === null ? undefined : show(seq))),
      nameOf: (member) => names.get(member),
    };
  }, [group, store, show, members]);

  const goToEnd = useCallback(() => {
    void readNewest(group, store).then(() => requestAnimationFrame(toEnd));
  }, [group, store, toEnd]);
  const older = useCallback(() => readOlder(group, store), [group, store]);
  const newer = useCallback(() => readNewer(group, store), [group, store]);
  const latest = useMemo(() => Object.values(byId).sort((one, other) => other.seq - one.seq)[0]?.id ?? null, [byId]);

  return (
    <Actions value={actions}>
      <div className="flex min-h-0 flex-1 print:block">
        <div className="flex min-w-0 flex-1 flex-col">
          <StreamHeader onSearch={() => setDialog({ kind: 'search' })} />
          <OwedStrip />
          <div className="relative min-h-0 flex-1 print:static">
            <div
              ref={scroller}
              data-scroller
              tabIndex={0}
              role="region"
              aria-label={words('stream.history')}
              className="flex h-full flex-col-reverse overflow-y-auto overscroll-contain px-3 contain-strict [overflow-anchor:none] print:contain-none -outline-offset-2 sm:px-5 print:block print:h-auto print:overflow-visible"
            >
              <div className="mx-auto w-full max-w-4xl pb-3">
                {page && <HistoryEdge more={page.next !== null} read={older} end={words('stream.beginning')} />}
                {days.length === 0 && (
                  <EmptyState title={words('stream.empty.title')}>{words('stream.empty.text')}</EmptyState>
                )}
                <KeepPlace scroller={scroller} drawn={days}>
                  {days.map((day) => (
                    <DaySection key={day.number} day={day} me={me.id} unreadFrom={unreadFrom} />
                  ))}
                </KeepPlace>
                {page?.detached ? (
                  <HistoryEdge more read={newer} />
                ) : (
                  <OutgoingList outbox={outbox} onTakeBack={(one) => composer.current?.takeBack(one)} />
                )}
              </div>
            </div>
            {(!atEnd || page?.detached) && (
              <Button
                icon={<ArrowDown aria-hidden size={18} />}
                onClick={goToEnd}
                className="absolute right-4 bottom-4 z-10 animate-rise rounded-full! shadow-float print:hidden"
              >
                {unread > 0 ? words('stream.newer', { count: formatNumber(unread) }) : words('stream.newest')}
              </Button>
            )}
          </div>
          <Composer outbox={outbox} handle={composer} onSent={goToEnd} onDirect={() => setDialog({ kind: 'issue' })} />
        </div>
        <ReplyPanel directive={selected ?? latest} />
      </div>
      <SpokenMessages />
      {dialog && <StreamDialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </Actions>
  );
}
