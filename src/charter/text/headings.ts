import { isCapitals, type Line } from './lines';

/** What a line begins with. `rest` is the line's text behind it. */
export type Mark =
  | { readonly kind: 'part' | 'chapter' | 'section'; readonly number: string; readonly value: number; readonly rest: string }
  | { readonly kind: 'article'; readonly value: number; readonly suffix: string; readonly punctuated: boolean; readonly rest: string }
  | { readonly kind: 'clause'; readonly value: number; readonly rest: string }
  | { readonly kind: 'point'; readonly letter: string; readonly rest: string }
  | { readonly kind: 'decimal'; readonly clause: number; readonly letter: string; readonly rest: string };

const LEVELS = { phần: 'part', chương: 'chapter', mục: 'section' } as const;

const GROUP = /^(phần|chương|mục)\s+(?:thứ\s+)?([ivxlc]{1,7}|\d{1,3}|nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d])\s*([.:–—-]?)\s*(.*)$/iu;
const ARTICLE = /^điều\s{0,3}(\d{1,4})([a-zđ]?)(?![\p{L}\d/])\s*([.:–—)-]?)\s*(.*)$/iu;
const DECIMAL = /^(\d{1,3})\.(\d{1,3})\.?[):]?\s+(\D.*)$/u;
const CLAUSE = /^(?:khoản\s+)?(?:\((\d{1,3})\)|(\d{1,3})\s?[.,):/–-])\s*(.*)$/iu;
const POINT = /^(?:điểm\s+)?(?:\(([a-zđ])\)|([a-zđ])\s?[.,):/])(?:\s+(.*))?$/u;

const SPELLED = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** What a line's beginning could be, whether or not it is that in its place. */
export function markOf(line: Line): Mark | null {
  const { text } = line;
  return groupOf(text) ?? articleOf(text) ?? decimalOf(text) ?? clauseOf(text) ?? pointOf(text);
}

function groupOf(text: string): Mark | null {
  const [, word, number, mark, rest = ''] = GROUP.exec(text) ?? [];
  if (!word || !number) return null;
  const value = valueOf(number);
  // "Chương VIII của Quy chế này" refers to a chapter and begins none.
  if (value === null || (rest !== '' && mark === '' && !isCapitals(rest))) return null;
  return { kind: LEVELS[word.toLowerCase() as keyof typeof LEVELS], number: number.toUpperCase(), value, rest };
}

function articleOf(text: string): Mark | null {
  const [, number, suffix = '', mark, rest = ''] = ARTICLE.exec(text) ?? [];
  if (!number) return null;
  const punctuated = mark !== '' || rest === '';
  if (!punctuated && rest.charAt(0) === rest.charAt(0).toLowerCase()) return null;
  return { kind: 'article', value: Number(number), suffix: suffix.toLowerCase(), punctuated, rest };
}

function decimalOf(text: string): Mark | null {
  const [, clause, item, rest] = DECIMAL.exec(text) ?? [];
  return clause && item && rest ? { kind: 'decimal', clause: Number(clause), letter: `${Number(clause)}.${Number(item)}`, rest } : null;
}

function clauseOf(text: string): Mark | null {
  const [, bracketed, plain, rest = ''] = CLAUSE.exec(text) ?? [];
  const number = bracketed ?? plain;
  // "1.7.2025", "24/7", "1,5 triệu" are no numbering.
  if (!number || /^\d/u.test(rest)) return null;
  const glued = !/^(?:khoản\s+)?\(?\d{1,3}\s?[.,):/–-]\s/iu.test(text) && rest !== '';
  if (glued && !/^["“(]?\p{Lu}/u.test(rest)) return null;
  return { kind: 'clause', value: Number(number), rest };
}

function pointOf(text: string): Mark | null {
  const [, bracketed, plain, rest = ''] = POINT.exec(text) ?? [];
  const letter = bracketed ?? plain;
  return letter ? { kind: 'point', letter, rest } : null;
}

function valueOf(number: string): number | null {
  if (/^\d+$/.test(number)) return Number(number);
  const spelled = SPELLED.indexOf(number.toLowerCase());
  if (spelled >= 0) return spelled + 1;
  if (/^(nhất|tư)$/iu.test(number)) return number.toLowerCase() === 'tư' ? 4 : 1;
  let value = 0;
  const digits = [...number.toUpperCase()].map((digit) => ROMAN[digit] ?? 0);
  digits.forEach((digit, index) => (value += digit < (digits[index + 1] ?? 0) ? -digit : digit));
  return value > 0 ? value : null;
}
