import { describe, expect, test } from 'vitest';
import type { DirectiveSummary } from '@/directives/view';
import type { MessageView } from '@/messages/view';
import { directivesAmong, firstUnread, timeline } from './timeline';

const message = (seq: number, author: string, at: string): MessageView => ({
  id: `m${seq}`,
  seq,
  author: { id: author, fullName: author, title: '', unit: '' },
  at: `2026-11-${at}:00+07:00`,
  text: `tin ${seq}`,
  recalledAt: null,
  replyTo: null,
  mentions: [],
  source: null,
  answeredFor: [],
});

const directive = (seq: number, at: string) =>
  ({ id: `d${seq}`, seq, issuedAt: `2026-11-${at}:00+07:00` }) as DirectiveSummary;

const messages = [
  message(1, 'hung', '21T16:00'),
  message(2, 'hung', '21T16:05'),
  message(4, 'hung', '22T08:50'),
  message(5, 'anh', '22T08:55'),
  message(6, 'anh', '22T09:30'),
];

const shape = (days: ReturnType<typeof timeline>) =>
  days.map(({ blocks }) =>
    blocks.map((block) => (block.kind === 'run' ? block.messages.map(({ seq }) => seq) : `d${block.seq}`)),
  );

describe('timeline', () => {
  test('groups by day, then by author within ten minutes, directives in their place', () => {
    expect(shape(timeline(messages, [directive(3, '22T08:42'), directive(9, '22T10:00')], null))).toEqual([
      [[1, 2]],
      ['d3', [4], [5], [6], 'd9'],
    ]);
  });

  test('ends runs at the same numbers, however much of the history is in hand', () => {
    const many = Array.from({ length: 70 }, (_, index) => message(index + 1, 'hung', '22T09:00'));
    const whole = shape(timeline(many, [], null))[0]!;
    expect(whole.map((run) => (run as number[])[0])).toEqual([1, 32, 64]);
    expect(shape(timeline(many.slice(40), [], null))[0]!.at(-1)).toEqual(whole.at(-1));
  });

  test('begins a new run where the unread begins', () => {
    expect(shape(timeline(messages, [], 2))[0]).toEqual([[1], [2]]);
  });

  test('draws anew only the day and the run that changed', () => {
    const before = timeline(messages, [directive(3, '22T08:42')], null);
    const after = timeline(
      [...messages, message(10, 'anh', '22T09:31')],
      [...before[1]!.blocks.flatMap((block) => (block.kind === 'directive' ? [block.directive] : []))],
      null,
      before,
    );
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]!.blocks[1]).toBe(before[1]!.blocks[1]);
    expect(timeline(messages, [], null, timeline(messages, [], null))[1]).not.toBe(undefined);
  });

  test('holds directives when nobody has written anything', () => {
    expect(shape(timeline([], [directive(3, '22T08:42')], null))).toEqual([['d3']]);
  });
});

describe('firstUnread', () => {
  test.each([
    [0, null],
    [1, 6],
    [3, 4],
    [5, 1],
    [6, null],
  ])('%i unread begin at %s', (unread, seq) => {
    expect(firstUnread(messages, 'ha', unread)).toBe(seq);
  });

  test('does not count what I wrote', () => {
    expect(firstUnread(messages, 'anh', 1)).toBe(4);
  });
});

test('directivesAmong keeps to what is in hand', () => {
  const all = [directive(2, '21T17:00'), directive(5, '22T09:00'), directive(9, '22T10:00')];
  const part = messages.slice(2);
  const seqs = (page: { next: number | null; detached: boolean }) =>
    directivesAmong(all, { messages: part, ...page }).map(({ seq }) => seq);
  expect(seqs({ next: 4, detached: false })).toEqual([5, 9]);
  expect(seqs({ next: null, detached: false })).toEqual([2, 5, 9]);
  expect(seqs({ next: 4, detached: true })).toEqual([5]);
});
