import type { Token } from './tokens';
import { is, wordMap } from './words';

/** A number that was read, and the index of the token after it. */
export interface Count {
  readonly value: number;
  readonly next: number;
}

const UNITS = wordMap({
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
});
const AFTER_TEN = wordMap({
  một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, lăm: 5, nhăm: 5, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
});

/**
 * Reads a number in digits or in words up to ninety-nine ("05", "ba", "mười lăm"), with the repetition in brackets
 * that official letters give it ("15 (mười lăm)", "ba (03)").
 */
export function readCount(tokens: readonly Token[], index: number): Count | null {
  const count = readDigits(tokens, index) ?? readWords(tokens, index);
  if (!count || !is(tokens[count.next], '(')) return count;
  const again = readDigits(tokens, count.next + 1) ?? readWords(tokens, count.next + 1);
  return again && again.value === count.value && is(tokens[again.next], ')') ? { value: count.value, next: again.next + 1 } : count;
}

/** Reads a number in words only. */
export function readWords(tokens: readonly Token[], index: number): Count | null {
  const first = tokens[index];
  if (first?.kind !== 'word') return null;
  if (is(first, 'mười')) {
    const unit = AFTER_TEN.get(tokens[index + 1]);
    return unit === undefined ? { value: 10, next: index + 1 } : { value: 10 + unit, next: index + 2 };
  }
  const value = UNITS.get(first);
  if (value === undefined) return null;
  if (!is(tokens[index + 1], 'mươi') || value < 2) return { value, next: index + 1 };
  const unit = AFTER_TEN.get(tokens[index + 2]);
  return unit === undefined ? { value: value * 10, next: index + 2 } : { value: value * 10 + unit, next: index + 3 };
}

function readDigits(tokens: readonly Token[], index: number): Count | null {
  const token = tokens[index];
  return token?.kind === 'number' && token.value >= 0 ? { value: token.value, next: index + 1 } : null;
}
