import { describe, expect, test, vi } from 'vitest';
import type { LedgerLine } from '@/ledgers/view';
import type { GroupFrame } from '@/groups/view';
import type { DirectiveSummary } from '@/directives/view';
import { LiveStore, owed } from './live-store';

const ha = { id: 'ha', fullName: 'Nguyễn Thị Thu Hà', title: 'Trưởng phòng', unit: 'Phòng Bổ trợ tư pháp' };
const hung = { id: 'hung', fullName: 'Lê Văn Hùng', title: 'Trưởng phòng', unit: 'Phòng Hành chính tư pháp' };

const frame: GroupFrame = {
  id: 'so-tu-phap',
  name: 'Sở Tư pháp',
  description: '',
  members: 38,
  demo: false,
  charter: { version: 1, from: '2026-11-01' },
  me: { ...ha, role: 'member', board: false, signed: true },
  seq: 100,
  unread: 2,
  waitingApprovals: 0,
  alerts: 0,
  features: {},
};

const posted = (seq: number, actor = hung): LedgerLine => ({
  seq,
  type: 'message-posted',
  at: '2026-11-22T02:12:00.000Z',
  actor,
  payload: { message: `m${seq}`, text: `tin ${seq}`, replyTo: null, mentions: [], answeredFor: [] },
});

const open = () => {
  const store = new LiveStore(frame, [], []);
  store.read({ seq: 100, page: { messages: [], next: null } });
  return store;
};

const texts = (store: LiveStore) => store.get().page!.messages.map(({ text }) => text);

describe('receive', () => {
  test('takes up each act once, in order, and tells those who watch', () => {
    const store = open();
    const watcher = vi.fn();
    store.watch(watcher);
    store.receive([posted(101), posted(102)]);
    store.receive([posted(101), posted(102), posted(103)]);
    expect(texts(store)).toEqual(['tin 101', 'tin 102', 'tin 103']);
    expect(store.get().frame.unread).toBe(5);
    expect(watcher).toHaveBeenCalledTimes(2);
  });

  test('does not count my own messages as unread', () => {
    const store = open();
    store.receive([posted(101, ha)]);
    expect(store.get().frame.unread).toBe(2);
  });

  test('leaves a stretch of old history as it is', () => {
    const store = open();
    store.change(({ page }) => ({ page: { ...page!, detached: true } }));
    store.receive([posted(101)]);
    expect(texts(store)).toEqual([]);
    expect(store.get().frame.unread).toBe(3);
  });
});

describe('read', () => {
  test('plays over a page the acts that came in while it was on its way', () => {
    const store = new LiveStore(frame, [], []);
    store.receive([posted(101), posted(102)]);
    store.read({ seq: 101, page: { messages: [], next: null } });
    expect(texts(store)).toEqual(['tin 102']);
  });

  test('keeps the history that is in hand when the page is opened again', () => {
    const store = open();
    store.receive([posted(101)]);
    store.read({ seq: 99, page: { messages: [], next: 7 } });
    expect(texts(store)).toEqual(['tin 101']);
    expect(store.get().page!.next).toBeNull();
  });
});

test('renew takes a newer frame and refuses an older one', () => {
  const store = open();
  store.receive([posted(105)]);
  store.renew({ ...frame, name: 'cũ' });
  expect(store.get().frame.name).toBe('Sở Tư pháp');
  store.renew({ ...frame, name: 'Sở Tư pháp tỉnh', seq: 106 });
  expect(store.get().frame.name).toBe('Sở Tư pháp tỉnh');
});

test('owed lists what is open and unanswered by me, the nearest deadline first', () => {
  const directive = (id: string, deadline: string, change: Partial<DirectiveSummary> = {}) =>
    ({
      id,
      deadline,
      state: 'open',
      mine: { state: 'owed', late: false, status: null },
      ...change,
    }) as DirectiveSummary;
  const list = [
    directive('later', '2026-11-30'),
    directive('sooner', '2026-11-25'),
    directive('closed', '2026-11-24', { state: 'closed' }),
    directive('replied', '2026-11-23', { mine: { state: 'replied', late: false, status: 'done' } }),
    directive('others', '2026-11-22', { mine: null }),
  ];
  const store = new LiveStore(frame, list, []);
  expect(owed(store.get().directives).map(({ id }) => id)).toEqual(['sooner', 'later']);
});
