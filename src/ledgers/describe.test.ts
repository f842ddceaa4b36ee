import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeLine } from './describe';
import { KINDS } from './ui/kinds';

const HA = '7f0e8f0a-0000-4000-8000-000000000001';
const ORDER = '7f0e8f0a-0000-4000-8000-000000000002';
const names = { members: new Map([[HA, 'Nguyễn Thị Thu Hà']]), directives: new Map([[ORDER, '27/2026']]) };
const actor = { id: 'x', fullName: 'Trần Quốc Bình', title: 'Giám đốc', unit: 'Ban Giám đốc' };

const say = (type: string, payload: Record<string, unknown> = {}) =>
  describeLine({ seq: 5, type, at: '2026-11-22T02:00:00.000Z', actor, payload }, names);

/** Every type of event that a command of ours can append, as the sources write it. */
function typesInSources(): string[] {
  const root = path.resolve(import.meta.dirname, '..');
  const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const types = files.flatMap((name) =>
    [...fs.readFileSync(path.join(root, name), 'utf8').matchAll(/type: '([a-z]+(?:-[a-z]+)*)',\s*(?:audience|payload)/g)].map(([, type]) => type!),
  );
  return [...new Set(types)];
}

describe('every act that can be recorded', () => {
  const types = typesInSources();

  test('is found in the sources', () => {
    expect(types.length).toBeGreaterThanOrEqual(25);
    expect(types).toContain('directive-seen');
  });

  test.each(types)('%s has a sentence and belongs to a kind', (type) => {
    expect(say(type, { decision: 'approve' }).said).not.toBe(say('unheard-of').said.replace('unheard-of', type));
    expect(Object.values(KINDS).flat()).toContain(type);
  });
});

test.each([
  ['directive-issued', { directive: ORDER, number: '27/2026', force: 'order', title: 'Báo cáo', deadline: '2026-11-25T10:00:00Z', recipients: [{}, {}] }, 'ban hành chỉ đạo số 27/2026', 'Báo cáo'],
  ['directive-seen', { directive: ORDER }, 'đã xem chỉ đạo số 27/2026', null],
  ['directive-overdue', { directive: ORDER, number: '27/2026', members: [HA] }, 'Nguyễn Thị Thu Hà', null],
  ['member-removed', { member: HA, reason: 'Chuyển công tác' }, 'Nguyễn Thị Thu Hà', 'Chuyển công tác'],
  ['member-added', { member: { id: HA, fullName: 'Lê Văn Hùng' } }, 'Lê Văn Hùng', null],
  ['approval-decided', { decision: 'reject', command: 'add-member', comment: 'Chưa đủ' }, 'từ chối', 'Chưa đủ'],
  ['feature-set', { feature: 'posting', setting: 'board' }, 'Chỉ Ban Lãnh đạo', null],
  ['text-refused', { member: HA, command: 'post-message', clause: '4.1', code: 'secret-mark' }, 'Nguyễn Thị Thu Hà', null],
  ['message-posted', { message: HA, text: 'Tin này' }, 'đăng tin', 'Tin này'],
  ['message-posted', { message: HA, text: null }, 'đăng tin', null],
])('%s', (type, payload, said, quote) => {
  const line = say(type, payload);
  expect(line.said).toContain(said);
  expect(line.said).not.toMatch(/[{}]|7f0e8f0a/);
  expect(line.quote).toBe(quote);
});

test('acts lead to where they are to be read', () => {
  expect(say('message-posted', { text: 'Tin' }).path).toBe('?tin=5');
  expect(say('directive-seen', { directive: ORDER }).path).toBe(`/chi-dao/${ORDER}`);
  expect(say('pinned', { target: { kind: 'message', id: HA, seq: 3 } }).path).toBe('?tin=3');
});
