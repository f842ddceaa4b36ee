import { expect, test } from 'vitest';
import type { LedgerLine } from '@/ledgers/view';
import type { PinView } from './view';
import { apply, pinsUnknown } from './events';

const duc = { id: 'duc', fullName: 'Phạm Minh Đức', title: 'Chánh Văn phòng', unit: 'Văn phòng' };
const words = ({ id }: { id: string }) =>
  id === 'm50' ? 'Lịch trực cơ quan tháng 12' : id === 'd27' ? 'Báo cáo quý IV' : undefined;
const play = (events: readonly LedgerLine[]) =>
  events.reduce<readonly PinView[]>((pins, event) => apply(pins, event, words), []);

const act = (type: string, payload: Record<string, unknown>): LedgerLine => ({
  seq: 60,
  type,
  at: '2026-11-20T01:00:00.000Z',
  actor: duc,
  payload,
});
const message = act('pinned', { pin: 'p1', target: { kind: 'message', id: 'm50', seq: 50 }, reason: 'Cần theo dõi' });
const directive = act('pinned', { pin: 'p2', target: { kind: 'directive', id: 'd27', seq: 55, number: '27/2026' } });

test('what was pinned last stands first, with who and why', () => {
  expect(play([message, directive])).toEqual([
    {
      id: 'p2',
      target: { kind: 'directive', id: 'd27', seq: 55, number: '27/2026', title: 'Báo cáo quý IV' },
      by: duc,
      at: '2026-11-20T01:00:00.000Z',
      reason: null,
    },
    {
      id: 'p1',
      target: { kind: 'message', id: 'm50', seq: 50, text: 'Lịch trực cơ quan tháng 12' },
      by: duc,
      at: '2026-11-20T01:00:00.000Z',
      reason: 'Cần theo dõi',
    },
  ]);
});

test('a pin counts once', () => {
  expect(play([message, message])).toHaveLength(1);
});

test('unpinned takes it off', () => {
  expect(play([message, directive, act('unpinned', { pin: 'p1' })]).map(({ id }) => id)).toEqual(['p2']);
});

test('a pinned message that is recalled loses its words', () => {
  expect(play([message, act('message-recalled', { message: 'm50', seq: 50 })])[0]!.target).toMatchObject({
    text: null,
  });
});

test('an act that touches no pin leaves the very same list', () => {
  const pins = play([message]);
  expect(apply(pins, act('message-recalled', { message: 'm51', seq: 51 }), words)).toBe(pins);
  expect(apply(pins, act('unpinned', { pin: 'p9' }), words)).toBe(pins);
});

test('says when the words of a pin are not at hand', () => {
  expect(pinsUnknown(message, words)).toBe(false);
  expect(pinsUnknown(act('pinned', { pin: 'p3', target: { kind: 'message', id: 'older', seq: 2 } }), words)).toBe(true);
});
