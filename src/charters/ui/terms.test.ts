import { expect, test } from 'vitest';
import type { CharterView, ClauseView } from '@/charters/view';
import { markTerms, readTerms } from './terms';

const clause = (id: string, summary: string | null, official: string | null = null): ClauseView => ({ id, label: '', summary, official, points: [] });
const charter = (...clauses: ClauseView[]) =>
  ({ chapters: [{ number: 'I', title: '', articles: [{ number: 2, title: 'Từ ngữ', paragraphs: [], clauses }] }] }) as unknown as CharterView;

test('terms are read from our summaries and from an official text', () => {
  const terms = readTerms(
    charter(
      clause('2.1', 'Ứng dụng: phần mềm nhắn tin.'),
      clause('2.2', null, '“Nhắn tin nhóm” là việc nhiều người cùng trao đổi.'),
      clause('2.3', 'Một câu không giải thích gì'),
    ),
  );
  expect(terms.map(({ word, clause: at }) => [word, at])).toEqual([
    ['Ứng dụng', '2.1'],
    ['Nhắn tin nhóm', '2.2'],
  ]);
});

const terms = [
  { word: 'nhóm', clause: '2.9', meaning: '' },
  { word: 'nhắn tin nhóm', clause: '2.2', meaning: '' },
];
const cut = (text: string) => markTerms(text, terms).map(({ text: part, term }) => (term ? `[${part}]` : part)).join('');

test.each([
  ['Dùng Nhắn tin nhóm để trao đổi; nhắn tin nhóm khi cần', 'Dùng [Nhắn tin nhóm] để trao đổi; nhắn tin [nhóm] khi cần'],
  ['nhómX và Nhóm trưởng', 'nhómX và [Nhóm] trưởng'],
  ['Không có từ nào', 'Không có từ nào'],
  ['', ''],
])('“%s”', (text, expected) => {
  expect(cut(text)).toBe(expected);
});
