import type { Stretch } from './lossy';

const QUOTE_BEFORE = /["'“‘«(]\s?$/;
const QUOTE_BEHIND = /^\s?["'”’»)]/;
const SPEAKS_OF_ENCODINGS = /bảng mã|mã hó?a|mã hoá|phông|\bfont|unicode|tcvn|\bvni\b|viqr|lỗi chữ|ký tự lạ/i;
const MOST_WORDS = 3;

/**
 * Whether all there is of an encoding in a text is an example of it: three words at most in quotation marks or brackets,
 * in a text that says what they are an example of ("trong phông cũ, “Việt Nam” hiện thành …").
 */
export function isSpokenOf(text: string, stretches: readonly Stretch[]): boolean {
  const words = stretches.reduce((sum, { from, to }) => sum + (text.slice(from, to).match(/\S+/g)?.length ?? 0), 0);
  if (words > MOST_WORDS || !SPEAKS_OF_ENCODINGS.test(text)) return false;
  return stretches.every(({ from, to }) => QUOTE_BEFORE.test(text.slice(Math.max(0, from - 2), from)) && QUOTE_BEHIND.test(text.slice(to, to + 2)));
}
