import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '@/ledgers/view';
import type { MessagePage } from './view';
import { apply, merge, quotesUnknown } from './events';

const hung = { id: 'hung', fullName: 'Lê Văn Hùng', title: 'Trưởng phòng', unit: 'Phòng Hành chính tư pháp' };
const anh = { id: 'anh', fullName: 'Đỗ Thị Ánh', title: 'Trưởng phòng', unit: 'Phòng Bổ trợ tư pháp' };
const empty: MessagePage = { messages: [], next: 40 };

const posted = (seq: number, text: string, replyTo: { id: string; author: typeof hung } | null = null): LedgerLine => ({
  seq,
  type: 'message-posted',
  at: '2026-11-22T02:12:00.000Z',
  actor: anh,
  payload: { message: `m${seq}`, text, replyTo, mentions: [], answeredFor: [] },
});

const recalled = (message: string): LedgerLine => ({
  seq: 90,
  type: 'message-recalled',
  at: '2026-11-22T03:00:00.000Z',
  actor: anh,
  payload: { message, seq: 50 },
});

describe('message-posted', () => {
  test('puts the message at its number', () => {
    const page = [posted(52, 'hai'), posted(50, 'một')].reduce(apply, empty);
    expect(page.messages.map(({ seq, text }) => [seq, text])).toEqual([
      [50, 'một'],
      [52, 'hai'],
    ]);
    expect(page.next).toBe(40);
  });

  test('changes nothing the second time', () => {
    const once = apply(empty, posted(50, 'một'));
    expect(apply(once, posted(50, 'một'))).toEqual(once);
  });

  test('does not bring back the words of a message that was read as recalled', () => {
    const gone = [posted(50, 'một'), recalled('m50')].reduce(apply, empty);
    expect(apply(gone, posted(50, 'một')).messages[0]!.text).toBeNull();
  });

  test('quotes what the page holds, and says when it does not', () => {
    const page = apply(empty, posted(50, 'một'));
    const known = posted(51, 'hai', { id: 'm50', author: anh });
    expect(apply(page, known).messages[1]!.replyTo).toEqual({ id: 'm50', author: anh, text: 'một' });
    expect(quotesUnknown(page, known)).toBe(false);
    expect(quotesUnknown(page, posted(51, 'hai', { id: 'older', author: hung }))).toBe(true);
    expect(quotesUnknown(page, posted(51, 'hai'))).toBe(false);
  });
});

test('message-recalled takes the words out of the message and of what quotes it, and leaves a mark', () => {
  const before = [posted(50, 'một'), posted(51, 'hai', { id: 'm50', author: anh })].reduce(apply, empty);
  const [first, second] = apply(before, recalled('m50')).messages;
  expect(first).toMatchObject({ text: null, recalledAt: '2026-11-22T03:00:00.000Z' });
  expect(second).toMatchObject({ text: 'hai', replyTo: { text: null } });
});

test('other acts leave the very same page', () => {
  expect(apply(empty, { ...posted(50, ''), type: 'charter-signed' })).toBe(empty);
});

test('merging an older page holds each message once, in order', () => {
  const newer = [posted(50, 'a'), posted(51, 'b')].reduce(apply, empty).messages;
  const older = [posted(48, 'x'), posted(50, 'a')].reduce(apply, empty).messages;
  expect(merge(newer, older).map(({ seq }) => seq)).toEqual([48, 50, 51]);
});
