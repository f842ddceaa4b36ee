'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { DirectiveSummary } from '@/directives/view';
import type { GroupFrame } from '@/groups/view';
import type { PinView } from '@/pins/view';
import { changesFrame } from './frame-events';
import { follow } from './live-connection';
import { readForEvents } from './live-reading';
import { type GroupState, LiveStore, type Reading } from './live-store';

const Store = createContext<LiveStore | null>(null);

type LiveProps = {
  readonly frame: GroupFrame;
  readonly owed: readonly DirectiveSummary[];
  readonly pins: readonly PinView[];
  readonly children: ReactNode;
};

/** Keeps what the group's pages show current, for as long as one of them is open. */
export function Live({ frame, owed, pins, children }: LiveProps) {
  const [store] = useState(() => new LiveStore(frame, owed, pins));
  const { refresh } = useRouter();
  useEffect(() => store.renew(frame), [store, frame]);
  useEffect(() => {
    const unlisten = store.listen((events) => {
      if (events.some((event) => changesFrame(event, frame.me.id))) refresh();
      readForEvents(frame.id, store, events);
    });
    const unfollow = follow(frame.id, store);
    return () => {
      unfollow();
      unlisten();
    };
  }, [store, frame.id, frame.me.id, refresh]);
  return <Store value={store}>{children}</Store>;
}

/** The store of the group that the page stands in. */
export function useLiveStore(): LiveStore {
  const store = useContext(Store);
  if (!store) throw new Error('outside a group');
  return store;
}

/** A part of the group's state; `select` must give the very same value while that part has not changed. */
export function useLive<Part>(select: (state: GroupState) => Part): Part {
  const store = useLiveStore();
  const read = () => select(store.get());
  return useSyncExternalStore(store.watch, read, read);
}

/** Brings in what a page was read with on the server, before it is first drawn. */
export function useReading(reading: Reading): void {
  const store = useLiveStore();
  useState(() => store.read(reading));
  useEffect(() => {
    store.read(reading);
    store.notify();
  }, [store, reading]);
}

const TOGETHER_MS = 400;

/** Has the server make the page anew, once, soon after acts of these types have come in. */
export function useRefreshOn(types: readonly string[]): void {
  const store = useLiveStore();
  const { refresh } = useRouter();
  const wanted = types.join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unlisten = store.listen((events) => {
      if (!events.some(({ type }) => wanted.split(' ').includes(type))) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, TOGETHER_MS);
    });
    return () => {
      clearTimeout(timer);
      unlisten();
    };
  }, [store, refresh, wanted]);
}
